import { emWidth } from '@feedc/import/text/emWidth'
import { PAGE_NUMBER, PAGE_NUMBER_AT_EDGE, RULED_LINE, SENTENCE_END, SOURCE_IN_BRACKETS } from './copy'
import type { RawLine } from './RawLine'

/** A head is a line or two; the same words deeper in a page are text. */
const EDGE_LINES = 2
const FIRST_PAGE_LINES = 5
const MAX_HEAD_EM = 45
/** Punctuation of sentences: a head has none, a line of text often does. */
const TEXT_MARK = /[\uff0c\u3002\uff1b\uff01\uff1f]/

/**
 * Takes out ruled lines, page numbers and the heads and feet that come back on every page, and marks where pages begin.
 * The first showing of a head at the very top stays: there it is the bulletin's own title.
 */
export function dropFurniture(printed: readonly RawLine[]): RawLine[] {
  const lines = withoutRules(printed)
  const numbered = lines.map((line, i) => isPageNumber(line, lines, i))
  const isBoundary = (i: number): boolean => i >= lines.length || (lines[i]?.startsPage ?? false) || (numbered[i] ?? false)
  const edge = lines.map((_, i) => isAtEdge(i, isBoundary))
  const repeats = countKeys(lines.filter((line, i) => edge[i] && isHeadLike(line)))
  const everywhere = countKeys(lines.filter(isHeadLike))
  const interrupts = (i: number): boolean => i > 0 && !SENTENCE_END.test(lines[i - 1]?.text ?? '')
  const isHead = (line: RawLine, i: number): boolean => {
    if (!isHeadLike(line)) return false
    if (edge[i] && (repeats.get(keyOf(line)) ?? 0) >= 2) return true
    return (everywhere.get(keyOf(line)) ?? 0) >= 3 && (i < FIRST_PAGE_LINES || interrupts(i))
  }
  const dropped = lines.map((line, i) => numbered[i] || isHead(line, i))
  return keepFirstShowing(lines, dropped, numbered)
}

/** A rule at the top of a page still says that the page begins there. */
const withoutRules = (lines: readonly RawLine[]): RawLine[] =>
  lines.flatMap((line, i) => {
    const above = lines[i - 1]
    const startsPage = line.startsPage || (above !== undefined && RULED_LINE.test(above.text) && above.startsPage)
    return RULED_LINE.test(line.text) ? [] : [{ ...line, startsPage }]
  })

function keepFirstShowing(lines: readonly RawLine[], dropped: readonly boolean[], numbered: readonly boolean[]): RawLine[] {
  const kept: RawLine[] = []
  const shown = new Set<string>()
  let startsPage = false
  for (const [i, line] of lines.entries()) {
    if (line.startsPage) startsPage = true
    const isFirstShowing = i < FIRST_PAGE_LINES && !numbered[i] && !shown.has(keyOf(line))
    if (dropped[i] && !isFirstShowing) {
      // a number after the last line of a page: what follows is a page top
      startsPage = true
      continue
    }
    if (dropped[i]) shown.add(keyOf(line))
    const text = dropped[i] ? line.text.replace(PAGE_NUMBER_AT_EDGE, '').trim() : line.text
    kept.push({ ...line, text, startsPage: startsPage && kept.length > 0, isRunningHead: dropped[i] ?? false })
    startsPage = false
  }
  return kept
}

/** A bare number may also be what a wrap left over: then the line before it is unfinished and no page ends here. */
function isPageNumber(line: RawLine, lines: readonly RawLine[], i: number): boolean {
  if (!PAGE_NUMBER.test(line.text) || line.headingLevel > 0) return false
  if (!/^[0-9]+$/.test(line.text)) return true
  return line.text.length <= 3 || i === lines.length - 1
}

function isAtEdge(i: number, isBoundary: (i: number) => boolean): boolean {
  if (i < EDGE_LINES) return true
  for (let step = 0; step < EDGE_LINES; step += 1) {
    if (isBoundary(i - step) || isBoundary(i + 1 + step)) return true
  }
  return false
}

const isHeadLike = (line: RawLine): boolean =>
  emWidth(line.text) <= MAX_HEAD_EM && !TEXT_MARK.test(line.text) && !isBracketed(line.text)

/** 「（××局）」 under every item is its source, however often it comes back. */
const isBracketed = (text: string): boolean => SOURCE_IN_BRACKETS.exec(text)?.index === 0

const keyOf = (line: RawLine): string => line.text.replace(/\d+/g, '#').replace(/\s/g, '')

function countKeys(lines: readonly RawLine[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  return counts
}
