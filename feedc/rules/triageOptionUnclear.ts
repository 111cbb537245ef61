import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** An option that leads nowhere, or to two places at once. */
export const triageOptionUnclear: Rule = {
  code: 'triage_option_unclear',
  severity: 'error',
  run: ({ triage }) =>
    triage.flatMap(entry =>
      entry.value.options.flatMap(({ text, question, path }, at) =>
        (question === null) === (path === null)
          ? [noticeOf(triageOptionUnclear, entry, `options.${at}`, ruleCopy.triageOption(text))]
          : [],
      ),
    ),
}
