import { parseInstant } from '@core/feed/instant'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A message acts only on those sent before it (core/alerts/capLifecycle.ts); a reference forward does nothing on the phone. */
export const referenceNotEarlier: Rule = {
  code: 'cap_reference_not_earlier',
  severity: 'error',
  run: ({ alerts }) => {
    const sentAtMs = new Map(alerts.map(({ value }) => [value.identifier, parseInstant(value.sent) ?? 0]))
    return alerts.flatMap(entry => {
      const { identifier, references, sent } = entry.value
      const isUseless = (id: string): boolean =>
        id === identifier || (sentAtMs.get(id) ?? Number.NEGATIVE_INFINITY) >= (parseInstant(sent) ?? 0)
      return references
        .filter(isUseless)
        .map(id => noticeOf(referenceNotEarlier, entry, 'references', ruleCopy.unsentReference(id)))
    })
  },
}
