import { MID_SENTENCE_END, TAIL_COLOPHON, TAIL_LABEL, TAIL_PRINTED } from './copy'
import type { RawLine } from './RawLine'

export interface Tail {
  readonly body: readonly RawLine[]
  /** One entry a line of the list; a list that runs on in commas is one entry. The colophon's lines stand where they stood. */
  readonly entries: readonly string[]
  /** The colophon: the date printed there, an editor's name. Not part of any article. */
  readonly colophon: readonly RawLine[]
}

const LIST_SEPARATOR = /[，,、；;]/
/** A list may end in a full stop; a full stop inside a line is a sentence. */
const SENTENCE_INSIDE = /[。！？](?!\s*$)/
const STOP_AT_END = /[。！？]\s*$/
/** Who lets an issue go is named in mastheads too. */
const HEAD_LINES = 4
/** A list wraps over so many lines before its full stop, at most. */
const MAX_WRAPPED = 4

/** Cuts off what follows the last article: to whom the issue goes, who printed it. */
export function takeTail(lines: readonly RawLine[]): Tail {
  const from = tailStart(lines)
  const rest = lines.slice(from)
  return { body: lines.slice(0, from), entries: entriesOf(rest), colophon: rest.filter(isColophon) }
}

const isColophon = (line: RawLine): boolean => TAIL_COLOPHON.test(line.text) || TAIL_PRINTED.test(line.text)
const isTail = (line: RawLine): boolean => TAIL_LABEL.test(line.text) || isColophon(line)

/** The first label with nothing but list lines after it. */
function tailStart(lines: readonly RawLine[]): number {
  let start = lines.length
  let stoppedAt: number | null = null
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i]!
    if (SENTENCE_INSIDE.test(line.text)) break
    if (isTail(line) && i >= HEAD_LINES) {
      start = i
      stoppedAt = null
    } else if (STOP_AT_END.test(line.text)) {
      if (stoppedAt !== null) break
      stoppedAt = i
    }
    if (stoppedAt !== null && stoppedAt - i >= MAX_WRAPPED) break
  }
  return start
}

function entriesOf(lines: readonly RawLine[]): string[] {
  const groups: string[][] = []
  let isOpen = false
  for (const line of lines) {
    const open = groups[groups.length - 1]
    if (!open || !isOpen || isTail(line)) groups.push([line.text])
    else open.push(line.text)
    isOpen = !isColophon(line)
  }
  return groups.flatMap(group => (group.some(hasSeparators) ? [group.join('')] : group)).map(entry => entry.trim())
}

const hasSeparators = (text: string): boolean => LIST_SEPARATOR.test(text) || MID_SENTENCE_END.test(text)
