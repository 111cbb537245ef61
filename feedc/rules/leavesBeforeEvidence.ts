import { actionLists } from './actionLines'
import { ruleCopy, ruleWords } from './copy'
import { noticeOf, type Rule } from './types'

/** "Leave the group", "delete it", before anything is kept: what the police would need is gone, and nobody gets it back. */
export const leavesBeforeEvidence: Rule = {
  code: 'leaves_before_evidence',
  severity: 'warning',
  run: content =>
    actionLists(content).flatMap(({ entry, field, texts }) => {
      const first = (pattern: RegExp): number => {
        const at = texts.join('\n').search(pattern)
        return at === -1 ? Number.POSITIVE_INFINITY : at
      }
      const leaves = texts.find(text => ruleWords.leaves.test(text))
      if (leaves === undefined || first(ruleWords.keeps) < first(ruleWords.leaves)) return []
      return [noticeOf(leavesBeforeEvidence, entry, field, ruleCopy.leavesBeforeEvidence(leaves))]
    }),
}
