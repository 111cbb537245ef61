import { MID_SENTENCE_END, TAIL_COLOPHON, TAIL_LABEL, TAIL_PRINTED } from './copy'
import type { RawLine } from './RawLine'

export interface Tail {
  readonly body: readonly RawLine[]
  /** One entry a line of the list; a list that runs on in commas is one entry. */
  readonly entries: readonly string[]
  /** The colophon: the date printed there, an editor's name. Not part of any article. */
  readonly colophon: readonly RawLine[]
}

const LIST_SEPARATOR = /[，,、；;]/

/** Cuts off what follows the last article: to whom the issue goes, who printed it. */
export function takeTail(lines: readonly RawLine[]): Tail {
  const from = tailStart(lines)
  const rest = lines.slice(from)
  const colophon = rest.filter(isColophon)
  return { body: lines.slice(0, from), entries: entriesOf(rest.filter(line => !isColophon(line))), colophon }
}

const isColophon = (line: RawLine): boolean => TAIL_COLOPHON.test(line.text) || TAIL_PRINTED.test(line.text)
const isTail = (line: RawLine): boolean => TAIL_LABEL.test(line.text) || isColophon(line)

/** The first label with nothing but list lines after it. */
function tailStart(lines: readonly RawLine[]): number {
  let start = lines.length
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i]
    if (!line || /[。！？]/.test(line.text)) break
    if (isTail(line)) start = i
  }
  return start
}

function entriesOf(lines: readonly RawLine[]): string[] {
  const groups: string[][] = []
  for (const { text } of lines) {
    const open = groups[groups.length - 1]
    if (!open || TAIL_LABEL.test(text)) groups.push([text])
    else open.push(text)
  }
  return groups.flatMap(group => (group.some(hasSeparators) ? [group.join('')] : group)).map(entry => entry.trim())
}

const hasSeparators = (text: string): boolean => LIST_SEPARATOR.test(text) || MID_SENTENCE_END.test(text)
