import { ruleCopy, ruleWords } from './copy'
import { noticeOf, type Rule } from './types'

/** A summary with a month and no year: two years on it still reads like this month's news. */
export const monthWithoutYear: Rule = {
  code: 'month_without_year',
  severity: 'warning',
  run: ({ articles }) =>
    articles.flatMap(entry => {
      const summary = entry.value.summary ?? ''
      const month = ruleWords.month.exec(summary)?.[0]
      if (month === undefined || ruleWords.year.test(summary)) return []
      return [noticeOf(monthWithoutYear, entry, 'summary', ruleCopy.monthWithoutYear(month))]
    }),
}
