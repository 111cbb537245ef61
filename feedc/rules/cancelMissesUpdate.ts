import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A Cancel takes back what it names. When the warning was updated since, the update stands unless it is named too. */
export const cancelMissesUpdate: Rule = {
  code: 'cancel_misses_update',
  severity: 'error',
  run: ({ alerts }) =>
    alerts
      .filter(({ value }) => value.msgType === 'Cancel')
      .flatMap(entry => {
        const named = new Set(entry.value.references)
        return alerts
          .filter(
            ({ value }) =>
              value.msgType === 'Update' && !named.has(value.identifier) && value.references.some(id => named.has(id)),
          )
          .map(({ value }) => noticeOf(cancelMissesUpdate, entry, 'references', ruleCopy.cancelMissesUpdate(value.identifier)))
      }),
}
