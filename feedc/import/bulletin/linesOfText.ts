import { emWidth } from '@feedc/import/text/emWidth'
import { tidy } from '@feedc/import/text/tidy'
import { type RawLine, rawLine } from './RawLine'
import type { Reading } from './Reading'

const LEADING = /^[ \t\u3000]+/
const MAX_LINES = 60_000

/** A text file shows nothing but its lines. */
export const readingOfText = (text: string): Reading => ({
  lines: linesOfText(text),
  furniture: [],
  asides: [],
  seen: text.split('\n').map((line, i) => ({ text: line, no: i + 1, page: null })),
})

/** The lines of a text file, blank ones counted as space before the next; a form feed begins a page. */
function linesOfText(text: string): RawLine[] {
  const lines: RawLine[] = []
  let gap = 0
  let startsPage = false
  let no = 0
  for (const physical of text.split('\n')) {
    no += 1
    for (const [i, part] of physical.split('\f').entries()) {
      if (i > 0) startsPage = true
      const trimmed = tidy(part)
      if (trimmed === '') continue
      lines.push(rawLine({ text: trimmed, no, gap, startsPage, indent: leadingEm(part) }))
      gap = 0
      startsPage = false
    }
    if (tidy(physical) === '') gap += 1
    if (lines.length > MAX_LINES) break
  }
  return lines
}

function leadingEm(text: string): number {
  const leading = LEADING.exec(text)?.[0] ?? ''
  return [...leading].reduce((em, char) => em + (char === '\t' ? 2 : char === '\u3000' ? 1 : 2 * emWidth(char)), 0)
}
