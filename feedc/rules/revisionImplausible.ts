import { REVISION_LEAD_S } from '@core/feed/dated'
import { revisionOf } from '@feedc/build/revision'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A revision more than a year ahead of the clock: once a phone had it, no later update could ever be higher. */
export const revisionImplausible: Rule = {
  code: 'revision_implausible',
  severity: 'error',
  run: ({ config }, { nowMs }) => {
    if (!config) return []
    const revision = revisionOf(config.value, nowMs)
    const isPlausible = revision >= 1 && revision <= nowMs / 1000 + REVISION_LEAD_S
    return isPlausible ? [] : [noticeOf(revisionImplausible, config, 'revision', ruleCopy.revisionImplausible(revision))]
  },
}
