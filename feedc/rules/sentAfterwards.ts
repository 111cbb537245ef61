import { parseInstant } from '@core/feed/instant'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** CAP 1.2: nothing takes effect, and nothing ends, before it is sent. */
export const sentAfterwards: Rule = {
  code: 'sent_afterwards',
  severity: 'error',
  run: ({ alerts }) =>
    alerts.flatMap(entry =>
      (['effective', 'expires'] as const)
        .filter(field => at(entry.value[field]) < at(entry.value.sent))
        .map(field => noticeOf(sentAfterwards, entry, field, ruleCopy.sentAfterwards(entry.value[field], entry.value.sent))),
    ),
}

const at = (instant: string): number => parseInstant(instant) ?? 0
