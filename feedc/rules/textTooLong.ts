import { HEADING } from '@feedc/content/stationColumns.copy'
import { ruleCopy } from './copy'
import { nameOf, noticeAt, type Spot, spotsOf } from './spots'
import type { Rule } from './types'

/** The wire's Line and Paragraph (core/feed/wire/primitives.ts), in UTF-16 units. */
const MOST = { line: 200, paragraph: 4000 }
const PARAGRAPHS: readonly string[] = ['text', 'condition', 'said']

const isShown = ({ at, field }: Spot): boolean => !(at.file.endsWith('feed.yaml') || field?.startsWith('distribution'))
const mostOf = (spot: Spot): number => (spot.field === null || PARAGRAPHS.includes(nameOf(spot)) ? MOST.paragraph : MOST.line)

/** A text that doesn't fit its place in the feed: a phone would drop the whole record. */
export const textTooLong: Rule = {
  code: 'text_too_long',
  severity: 'error',
  run: content =>
    spotsOf(content)
      .filter(spot => isShown(spot) && !/url/i.test(nameOf(spot)) && spot.field !== HEADING.sourceUrl)
      .filter(spot => spot.text.length > mostOf(spot))
      .map(spot => noticeAt(textTooLong, spot, ruleCopy.tooLong(spot.text.length, mostOf(spot)))),
}
