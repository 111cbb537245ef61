import { PAGE_NUMBER } from '@feedc/import/bulletin/copy'
import type { PdfLine } from './pdfLines'

const MARK = /^\u3014\d+\u3015/
/** Notes are set smaller than the text above them. */
const SMALLER = 0.95

/** Takes the footnotes off the foot of a page and gives each to the line that refers to it, as Word's are kept. */
export function withNotes(lines: readonly PdfLine[]): { readonly lines: PdfLine[]; readonly notes: number } {
  const kept = { lines: [...lines], notes: 0 }
  const usual = usualSize(lines)
  const last = lines.map(({ size }) => size < usual * SMALLER).lastIndexOf(false)
  const from = lines.findIndex((line, i) => i > last && MARK.test(line.text))
  if (from < 0) return kept
  const foot = lines.slice(from).filter(({ text }) => PAGE_NUMBER.test(text))
  const notes: { mark: string; text: string; added: string }[] = []
  for (const line of lines.slice(from)) {
    const mark = MARK.exec(line.text)?.[0]
    const open = notes[notes.length - 1]
    if (mark !== undefined) notes.push({ mark, text: line.text, added: line.added })
    else if (open && !foot.includes(line)) Object.assign(open, { text: open.text + line.text, added: open.added + line.added })
  }
  const body = lines.slice(0, from).map(line => {
    const own = notes.filter(({ mark }) => line.text.includes(mark))
    if (own.length === 0) return line
    return { ...line, notes: own.map(({ text }) => text), added: line.added + own.map(({ added }) => added).join('') }
  })
  // a mark that nothing above refers to is no note's
  const isReferred = notes.every(({ mark }) => body.filter(({ text }) => text.includes(mark)).length === 1)
  return isReferred ? { lines: [...body, ...foot], notes: notes.length } : kept
}

/** The size that most characters of a page have. */
function usualSize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) counts.set(Math.round(size), (counts.get(Math.round(size)) ?? 0) + text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
