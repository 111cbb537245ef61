import { emWidth } from '@feedc/import/text/emWidth'
import { EDITORS_NOTE, FULL_STOP_END, NUMBERED } from './copy'
import type { Row, Setting, Signs } from './costs'
import { featuresOf, type Metric, type TitleNos } from './features'
import type { RawLine } from './RawLine'
import { type Segmentation, segment } from './segment'

export interface Layout {
  readonly segmentation: Segmentation
  readonly rows: readonly Row[]
  readonly setting: Setting
  /** A program cut the lines at a fixed count, through words and numbers. */
  readonly isCutByCount: boolean
}

const SAMPLE_ROWS = 160
const MAX_TITLE_CHARS = 45
const SURELY_SHORT = 0.8
const FIRST_INDENTS = [2, 0]
/** Nobody sets lines shorter or longer than this; a longer line is a paragraph. */
const MIN_WRAP = 10
const MAX_WRAP = 64
const QUANTILES = [1, 0.97, 0.93, 0.88, 0.8, 0.65, 0.5]

/** Finds how the text was set by trying: the setting under which the lines read with the least oddity is the right one. */
export function readLayout(lines: readonly RawLine[], titleNos: TitleNos): Layout {
  const isIndentKept = keepsIndents(lines)
  const signs = signsOf(lines)
  const rowsBy = (metric: Metric): Row[] =>
    lines.map((line, i) => ({
      line,
      is: featuresOf(line, lines[i - 1]?.text ?? '', metric, isIndentKept, titleNos),
    }))
  const em = rowsBy('em')
  const chars = rowsBy('chars')
  const tries = [
    { rows: em, isCutByCount: false, setting: { wrap: Infinity, firstIndent: isIndentKept ? usualIndent(lines) : 0 } },
  ]
  for (const [rows, isCutByCount] of [
    [em, false],
    [chars, true],
  ] as const) {
    for (const setting of settingsFor(rows, isIndentKept, lines)) tries.push({ rows, isCutByCount, setting })
  }
  const costOf = ({ rows, setting }: (typeof tries)[number]): number => segment(rows.slice(0, SAMPLE_ROWS), setting, signs).cost
  const costs = tries.map((one, i) => costOf(one) + (i === 0 ? 0 : one.isCutByCount ? 1 : 0.5))
  const best = tries[costs.indexOf(Math.min(...costs))]!
  return {
    rows: best.rows,
    setting: best.setting,
    isCutByCount: best.isCutByCount,
    segmentation: segment(best.rows, best.setting, signs),
  }
}

function settingsFor(rows: readonly Row[], isIndentKept: boolean, lines: readonly RawLine[]): Setting[] {
  const ends = rows.map(({ is }) => is.width + (is.indent ?? 0)).sort((a, b) => a - b)
  const wraps = new Set(QUANTILES.map(q => ends[Math.min(ends.length - 1, Math.floor(q * ends.length))] ?? 0))
  const indents = isIndentKept ? [usualIndent(lines)] : FIRST_INDENTS
  return [...wraps]
    .filter(wrap => wrap >= MIN_WRAP && wrap <= MAX_WRAP)
    .flatMap(wrap => indents.map(firstIndent => ({ wrap, firstIndent })))
}

const isIndented = (line: RawLine): boolean => (line.indent ?? 0) >= 1.5 && (line.indent ?? 0) <= 4.5 && !line.isCentred

/** Whether white space on the left means anything here; a lone space at a page top doesn't. */
function keepsIndents(lines: readonly RawLine[]): boolean {
  const indented = lines.filter(isIndented).length
  return indented >= 2 && indented >= lines.length * 0.08
}

function usualIndent(lines: readonly RawLine[]): number {
  const sorted = lines
    .filter(isIndented)
    .map(line => line.indent ?? 0)
    .sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function signsOf(lines: readonly RawLine[]): Signs {
  const share = (test: (line: RawLine) => boolean): number => lines.filter(test).length / Math.max(1, lines.length)
  // a sign is the headlines' when it stands on lines that could be some; on notes and numbered parts it says nothing
  const isUsed = (has: (line: RawLine) => boolean): boolean =>
    lines.some(line => has(line) && mayBeTitle(line)) && share(has) < 0.5
  const gap = usualGap(lines)
  return {
    headingLevel: titleLevel(lines),
    hasBold: isUsed(line => line.isBold),
    hasLarge: isUsed(line => line.scale >= 1.12),
    usualGap: gap,
    isApartByBlanks: isApartByBlanks(lines, gap),
  }
}

/** After a line that surely ends a paragraph, short and with a full stop, there is blank space nearly always. */
function isApartByBlanks(lines: readonly RawLine[], usual: number): boolean {
  const widths = lines.map(line => line.drawnWidth ?? emWidth(line.text))
  const full = widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.8)] ?? 0
  const after = lines.slice(1).filter((line, i) => {
    const above = lines[i]!
    return !line.startsPage && FULL_STOP_END.test(above.text) && (above.drawnWidth ?? emWidth(above.text)) < full * SURELY_SHORT
  })
  return after.length > 0 && after.filter(line => line.gap > usual + 0.4).length >= after.length * 0.8
}

const mayBeTitle = ({ text }: RawLine): boolean =>
  text.length <= MAX_TITLE_CHARS && !NUMBERED.test(text) && !EDITORS_NOTE.test(text) && !FULL_STOP_END.test(text)

/** The highest heading level in use; a level used once above one used often is the bulletin's own title. */
function titleLevel(lines: readonly RawLine[]): number {
  const levels = [...new Set(lines.map(line => line.headingLevel))].filter(level => level > 0).sort((a, b) => a - b)
  const used = (level: number): number => lines.filter(line => line.headingLevel === level).length
  const isLoneTop = levels.length > 1 && used(levels[0]!) === 1 && used(levels[1]!) > 1 && lines[0]?.headingLevel === levels[0]
  return (isLoneTop ? levels[1] : levels[0]) ?? 0
}

/** The smallest space that a good share of the lines keep: between wrapped lines, if they are wrapped. */
function usualGap(lines: readonly RawLine[]): number {
  const gaps = lines
    .slice(1)
    .filter(line => !line.startsPage)
    .map(line => line.gap)
  const shareOf = (gap: number): number => gaps.filter(one => Math.abs(one - gap) < 0.15).length / gaps.length
  const usual = [...new Set(gaps)].sort((a, b) => a - b).find(gap => shareOf(gap) >= 0.2)
  return usual ?? gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
}
