import type { FeedIndex } from '@core/feed/wire/index'
import { DAY_MS, toInstant } from '@core/time/shanghaiTime'
import type { FeedConfig } from '@feedc/content/Content'
import { revisionOf } from './revision'

/** §3.1 The index of parts that were made at `nowMs`. */
export const indexOf = (config: FeedConfig, nowMs: number, rest: Pick<FeedIndex, 'parts' | 'archive'>): FeedIndex => ({
  spec: '1.0',
  feed: config.feed,
  revision: revisionOf(config, nowMs),
  generated: toInstant(nowMs),
  expires: toInstant(nowMs + config.expiresDays * DAY_MS),
  ...rest,
  ...(config.reportUrl !== null && { reportUrl: config.reportUrl }),
})
