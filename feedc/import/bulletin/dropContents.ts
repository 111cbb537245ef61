import {
  COLUMN_HEAD,
  CONTENTS_HEAD,
  CONTENTS_LINE,
  LIST_MARK,
  NUMBERED,
  NUMBERED_COLUMN,
  PLAIN_COLUMN,
  SOURCE_LINE,
} from './copy'
import { isMarkedTitle, isText } from './markedTitles'
import type { RawLine } from './RawLine'

export interface WithoutContents {
  readonly lines: readonly RawLine[]
  /** The first line of a table of contents that was there. */
  readonly contents: RawLine | null
  readonly columns: readonly RawLine[]
  /** The lines that the table of contents promised. */
  readonly titleNos: readonly number[]
}

/** Takes out a table of contents (its entries come back as titles) and the names of columns: 【工作动态】. */
export function dropContents(lines: readonly RawLine[]): WithoutContents {
  const isColumn = (line: RawLine, i: number): boolean => isColumnAbove(line, lines[i + 1], lines[i + 2])
  const head = lines.findIndex(line => CONTENTS_HEAD.test(line.text))
  const isEntry = (line: RawLine, i: number): boolean =>
    line.isContents || CONTENTS_LINE.test(line.text) || (head >= 0 && i > head && comesBack(lines, i))
  let isInside = false
  const kept: RawLine[] = []
  const columns: RawLine[] = []
  let contents: RawLine | null = null
  const promised = new Set<string>()
  for (const [i, line] of lines.entries()) {
    if (i === head) isInside = true
    else if (isInside && !isEntry(line, i)) isInside = false
    if (isInside || line.isContents || CONTENTS_LINE.test(line.text)) {
      contents ??= line
      promised.add(keyOf(line))
    } else (isColumn(line, i) ? columns : kept).push(line)
  }
  return { lines: kept, contents, columns, titleNos: kept.filter(line => promised.has(keyOf(line))).map(line => line.no) }
}

/** The name of a column stands above a headline, never above text. */
function isColumnAbove(line: RawLine, below: RawLine | undefined, next: RawLine | undefined): boolean {
  if (SOURCE_LINE.test(line.text)) return false
  if (COLUMN_HEAD.test(line.text)) return !CONTENTS_HEAD.test(line.text) && !isMarkedTitle(line, below)
  if (below === undefined) return false
  if (PLAIN_COLUMN.test(line.text)) return !isText(below) && isText(next)
  return NUMBERED_COLUMN.test(line.text) && isMarkedTitle(below, next)
}

/** Whether a line stands again further down, as an entry's title does. */
function comesBack(lines: readonly RawLine[], i: number): boolean {
  const key = keyOf(lines[i]!)
  return (
    key.length >= 4 &&
    lines
      .slice(i + 1)
      .some(line => keyOf(line).startsWith(key) || (key.length > 8 && key.startsWith(keyOf(line)) && keyOf(line).length > 8))
  )
}

const keyOf = (line: RawLine): string =>
  line.text
    .replace(CONTENTS_LINE, '')
    .replace(LIST_MARK, '')
    .replace(NUMBERED, '')
    .replace(/\s|\d+$/g, '')
