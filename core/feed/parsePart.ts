import type { Result } from '@core/result'
import type { FeedError } from './FeedError'
import type { Parsed } from './parseEach'
import { parseLists } from './parseLists'
import { parseNews } from './parseNews'
import { parseStations } from './parseStations'
import type { AlertsContent, Article, EnrolmentContent, Station } from './types'
import type { PartName } from './wire/index'

/** What each part holds once it is read. */
export interface PartContent {
  readonly news: readonly Article[]
  readonly stations: readonly Station[]
  readonly alerts: AlertsContent
  readonly enrolment: EnrolmentContent
}

const PARSERS: { readonly [N in PartName]: (raw: unknown) => Result<Parsed<PartContent[N]>, FeedError> } = {
  news: parseNews,
  stations: parseStations,
  alerts: raw => parseLists('alerts', raw),
  enrolment: raw => parseLists('enrolment', raw),
}

/** §3.7 step 6: a part's JSON to content. A bad item is dropped and counted; a bad envelope is `bad_part`. */
export const parsePart = <N extends PartName>(name: N, raw: unknown): Result<Parsed<PartContent[N]>, FeedError> =>
  PARSERS[name](raw)
