import type { PdfLine } from './pdfLines'

const MARK = /^\u3014\d+\u3015/
/** Notes are set smaller than the text above them. */
const SMALLER = 0.95

/** Takes the footnotes off the foot of a page and gives each to the line that refers to it, as Word's are kept. */
export function withNotes(lines: readonly PdfLine[]): { readonly lines: PdfLine[]; readonly notes: number } {
  const usual = Math.max(...lines.slice(0, Math.ceil(lines.length / 2)).map(({ size }) => size))
  const isSmall = ({ size }: PdfLine): boolean => size < usual * SMALLER
  const last = lines.map(line => isSmall(line)).lastIndexOf(false)
  const from = lines.findIndex((line, i) => i > last && MARK.test(line.text))
  if (from < 0) return { lines: [...lines], notes: 0 }
  const notes: { mark: string; text: string; added: string }[] = []
  for (const { text, added } of lines.slice(from)) {
    const mark = MARK.exec(text)?.[0]
    const open = notes[notes.length - 1]
    if (mark !== undefined) notes.push({ mark, text, added })
    else if (open) Object.assign(open, { text: open.text + text, added: open.added + added })
  }
  const body = lines.slice(0, from).map(line => {
    const own = notes.filter(({ mark }) => line.text.includes(mark))
    if (own.length === 0) return line
    return { ...line, notes: own.map(({ text }) => text), added: line.added + own.map(({ added }) => added).join('') }
  })
  const isKept = notes.every(({ mark }) => body.filter(({ text }) => text.includes(mark)).length === 1)
  return isKept ? { lines: body, notes: notes.length } : { lines: [...lines], notes: 0 }
}
