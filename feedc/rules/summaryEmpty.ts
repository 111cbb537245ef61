import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A summary that is there and says nothing leaves an empty line under a headline. */
export const summaryEmpty: Rule = {
  code: 'summary_empty',
  severity: 'error',
  run: ({ records }) =>
    records
      .filter(({ fields }) => 'summary' in fields && isBlank(fields.summary))
      .map(record => noticeOf(summaryEmpty, record, 'summary', ruleCopy.summaryEmpty)),
}

const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '')
