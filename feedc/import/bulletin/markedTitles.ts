import { emWidth } from '@feedc/import/text/emWidth'
import { BRACKETED_HEADLINE, COMMA, FULL_STOP, LIST_MARK } from './copy'
import type { RawLine } from './RawLine'

const MAX_CHARS = 45
const MIN_CHARS = 5
const INDENT_EM = 2
/** What a headline may hold spaces in. */
const QUOTED = /[“《「『（(][^”》」』）)]*[”》」』）)]/g

/**
 * Headlines set off by a mark, each alone on its line or with its text after it: 「●某局开展慰问 近日，…」. They lose the mark
 * and stand on a line of their own, as headings. Where the first line of all has no mark, marks belong to lists inside articles.
 */
export function markedTitles(lines: readonly RawLine[]): readonly RawLine[] {
  const isKnown = lines.some(line => line.headingLevel > 0)
  const marked = lines.filter((line, i) => LIST_MARK.test(line.text) && headlineOf(line, lines[i + 1]) !== null)
  if (isKnown || marked.length < 2 || marked[0] !== lines[0]) return lines
  return lines.flatMap((line, i) => {
    const headline = marked.includes(line) ? headlineOf(line, lines[i + 1]) : null
    if (headline === null) return [line]
    const title = { ...line, text: headline, headingLevel: 1, drawnWidth: null }
    const text = line.text.replace(LIST_MARK, '').slice(headline.length).trim()
    if (text === '') return [title]
    // Its text began in mid-line: it is a first line, and as full as the line was.
    return [title, { ...line, text, gap: 0, indent: INDENT_EM, drawnWidth: line.drawnWidth ?? emWidth(line.text) }]
  })
}

/** The headlines of a digest, each in brackets before its text. Where the first line of all has none, they are parts of an article. */
export function bracketedTitles(lines: readonly RawLine[]): readonly RawLine[] {
  const isOne = ({ text }: RawLine): boolean => BRACKETED_HEADLINE.test(text)
  if (!lines[0] || !isOne(lines[0]) || lines.filter(isOne).length < 2) return lines
  return lines.flatMap(line => {
    const headline = BRACKETED_HEADLINE.exec(line.text)
    if (!headline) return [line]
    const text = line.text.slice(headline[0].length).trim()
    const plain = { ...line, isBold: false, isCentred: false, notes: [], added: '' }
    return [
      { ...plain, text: headline[1]!, headingLevel: 1, drawnWidth: null },
      { ...plain, text, gap: 0, indent: INDENT_EM, drawnWidth: line.drawnWidth, notes: line.notes, added: line.added },
    ]
  })
}

/** Whether a mark makes this line a headline, rather than the name of a column: text follows it, on its line or below. */
export const isMarkedTitle = (line: RawLine, below: RawLine | undefined): boolean =>
  LIST_MARK.test(line.text) && headlineOf(line, below) !== null

/** The words up to the last space before the first sentence's punctuation, or the whole line above some text. */
function headlineOf(line: RawLine, below: RawLine | undefined): string | null {
  const text = line.text.replace(LIST_MARK, '')
  const masked = text.replace(QUOTED, quoted => '\u25a1'.repeat(quoted.length))
  const stop = masked.search(/[，,。；;]/)
  if (stop < 0) return isText(below) && isHeadlong(text) ? text : null
  const space = masked.slice(0, stop).search(/\s\S*$/)
  const headline = space < 0 ? '' : text.slice(0, space)
  return isHeadlong(headline) ? headline : null
}

const isHeadlong = (text: string): boolean => text.length >= MIN_CHARS && text.length <= MAX_CHARS

/** A line of an article, by its punctuation. */
export const isText = (line: RawLine | undefined): boolean =>
  line !== undefined && !LIST_MARK.test(line.text) && (COMMA.test(line.text) || FULL_STOP.test(line.text))
