import { decidingQuestions } from '@core/alerts/verdict'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A question whose answer never changes the verdict: it costs the courier a look and gives nothing. */
export const idleQuestion: Rule = {
  code: 'idle_question',
  severity: 'warning',
  run: ({ checks }) =>
    checks.flatMap(entry => {
      const deciding = decidingQuestions(entry.value)
      return entry.value.questions.flatMap(({ text }, at) =>
        deciding.includes(text) ? [] : [noticeOf(idleQuestion, entry, `questions.${at}.weight`, ruleCopy.idleQuestion(text))],
      )
    }),
}
