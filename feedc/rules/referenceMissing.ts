import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** CAP 1.2 §3.2.1: an Update or a Cancel says what it updates or cancels; without that it withdraws nothing. */
export const referenceMissing: Rule = {
  code: 'cap_reference_missing',
  severity: 'error',
  run: ({ alerts }) =>
    alerts
      .filter(({ value }) => value.msgType !== 'Alert' && value.references.length === 0)
      .map(entry => noticeOf(referenceMissing, entry, 'references', ruleCopy.needsReference(entry.value.msgType))),
}
