import { revisionOf } from '@feedc/build/revision'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A revision that isn't above the one phones have: they would refuse the feed as a rollback (§3.7 step 4). */
export const revisionNotHigher: Rule = {
  code: 'revision_not_higher',
  severity: 'error',
  run: ({ config }, { nowMs, previous }) => {
    // without a number of the editor's own it is the clock: clockBehind
    if (!config || !previous || config.value.revision === null) return []
    const revision = revisionOf(config.value, nowMs)
    if (revision > previous.revision) return []
    return [noticeOf(revisionNotHigher, config, 'revision', ruleCopy.revisionNotHigher(previous.revision, revision))]
  },
}
