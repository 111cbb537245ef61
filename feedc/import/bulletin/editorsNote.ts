import { EDITORS_NOTE } from './copy'
import type { RawLine } from './RawLine'

/** 「编者按」 on a line of its own belongs to the text below it. */
export function joinNoteHeads(lines: readonly RawLine[]): RawLine[] {
  const joined: RawLine[] = []
  for (const line of lines) {
    const above = joined[joined.length - 1]
    if (above && isHead(above))
      joined[joined.length - 1] = { ...line, no: above.no, gap: above.gap, text: `${above.text}${line.text}` }
    else joined.push(isNote(line.text) && !/[:\uff1a]/.test(line.text) ? { ...line, text: `${line.text}\uff1a` } : line)
  }
  return joined
}

export const isNote = (text: string): boolean => EDITORS_NOTE.test(text)

const isHead = ({ text }: RawLine): boolean => isNote(text) && text.replace(EDITORS_NOTE, '') === ''
