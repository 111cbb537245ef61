import { copy } from '@feedc/copy'
import { noticeOf, type Rule } from './types'

/** A guide that says nothing to look for, and no self-check whose questions could stand there. */
export const guideWithoutSigns: Rule = {
  code: 'guide_without_signs',
  severity: 'error',
  run: ({ guides, checks }) => {
    const asked = new Set(checks.map(({ value }) => value.guide))
    return guides
      .filter(({ value }) => value.signs.length === 0 && !asked.has(value.id))
      .map(entry => noticeOf(guideWithoutSigns, entry, null, copy.missingSection(copy.section.signs)))
  },
}
