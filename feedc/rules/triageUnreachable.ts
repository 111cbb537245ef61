import type { Content } from '@feedc/content/Content'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A question that no way from the first one leads to. */
export const triageUnreachable: Rule = {
  code: 'triage_unreachable',
  severity: 'error',
  run: ({ triage }) => {
    const reached = reachedIn(triage)
    return triage
      .filter(({ value }) => !reached.has(value.id))
      .map(entry => noticeOf(triageUnreachable, entry, 'id', ruleCopy.triageUnreachable(entry.value.id)))
  },
}

/** Ids of the questions a courier can come to. */
function reachedIn(triage: Content['triage']): ReadonlySet<string> {
  const reached = new Set(triage.slice(0, 1).map(({ value }) => value.id))
  for (const id of reached) {
    const options = triage.find(({ value }) => value.id === id)?.value.options ?? []
    for (const { question } of options) if (question !== null) reached.add(question)
  }
  return reached
}
