import { copy } from '@feedc/copy'
import { actionLines } from './actionLines'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A line of action that begins with somebody instead of with what to do: the verb is what is looked for at a glance. */
export const subjectFirst: Rule = {
  code: 'subject_first',
  severity: 'warning',
  run: content =>
    actionLines(content)
      .filter(({ text }) => copy.subject.test(text))
      .map(({ entry, field, text }) => noticeOf(subjectFirst, entry, field, ruleCopy.subjectFirst(text))),
}
