import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** What the wire carries at most in one article, in UTF-16 units. */
const MOST = 60_000

/** An article longer than a phone takes: a document was pasted whole where a bulletin's article belongs. */
export const bodyTooLong: Rule = {
  code: 'body_too_long',
  severity: 'error',
  run: ({ articles }) =>
    articles
      .filter(({ value }) => value.content_text.length > MOST)
      .map(entry => noticeOf(bodyTooLong, entry, null, ruleCopy.tooLong(entry.value.content_text.length, MOST))),
}
