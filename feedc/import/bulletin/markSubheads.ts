import { copy } from '@feedc/import/copy'
import type { BulletinNotice } from '@feedc/import/notices'
import { FULL_STOP_END } from './copy'
import type { RawLine } from './RawLine'
import { noticeAt, shorten } from './unsure'

const MAX_CHARS = 45
/** Headlines are set larger than the sub-heads below them by at least so much of the body's size. */
const LARGER = 0.1

export interface Subheads {
  readonly lines: readonly RawLine[]
  readonly notices: readonly BulletinNotice[]
}

/**
 * Where the first line is a bold headline in larger type, bold lines in smaller type are headings inside its article. They
 * stay as paragraphs, each with a notice, since some bulletins set their lesser headlines so.
 */
export function markSubheads(lines: readonly RawLine[]): Subheads {
  const first = lines[0]
  const isSubhead = (line: RawLine): boolean =>
    line.isBold && line.scale < first!.scale - LARGER && line.text.length <= MAX_CHARS && !FULL_STOP_END.test(line.text)
  const isKnown = lines.some(({ headingLevel }) => headingLevel > 0)
  if (!first?.isBold || isKnown || lines.filter(line => line.isBold).length > lines.length / 2) return { lines, notices: [] }
  const found = lines.filter(isSubhead)
  return {
    lines: lines.map(line => (found.includes(line) ? { ...line, isParagraph: true } : line)),
    notices: found.map(line => noticeAt(line, 'subhead', 'info', copy.subhead(shorten(line.text)), ['heading', 'split', 'drop'])),
  }
}
