import type { Features } from './features'
import type { RawLine } from './RawLine'

/** What a line is: first or later line of a title, first or later line of a paragraph. */
export const ROLES = ['title', 'title2', 'title3', 'opening', 'running'] as const
export type Role = (typeof ROLES)[number]

/** How the text was set: how wide a full line is (Infinity = never wrapped), how far paragraphs' first lines stand in. */
export interface Setting {
  readonly wrap: number
  readonly firstIndent: number
}

/** Which typographic signs for a title this document uses at all; a sign that is used for some is missed on the others. */
export interface Signs {
  readonly headingLevel: number
  readonly hasBold: boolean
  readonly hasLarge: boolean
  readonly usualGap: number
  /** Paragraphs are set apart by blank lines, so a line without one before it goes on. */
  readonly isApartByBlanks: boolean
}

export interface Row {
  readonly line: RawLine
  readonly is: Features
}

const IMPOSSIBLE = 1e6
const MAX_HEAD_CHARS = 22
/** Half a character either way: punctuation is squeezed and hung. */
const SLACK_EM = 0.8

/** How much speaks against a line having a role, whatever stands around it. The unit is roughly "one odd thing". */
export function roleCost(row: Row, role: Role, setting: Setting, signs: Signs): number {
  if (row.line.isParagraph) return role === 'opening' ? 0 : IMPOSSIBLE
  if (role === 'opening' || role === 'running') return bodyCost(row, role, setting, signs)
  return titleCost(row, role, setting) + signCost(row, signs)
}

function titleCost({ is }: Row, role: Role, setting: Setting): number {
  if (is.isSource || is.startsClosed || is.isNote) return IMPOSSIBLE
  let cost = role === 'title' ? 2 : role === 'title2' ? 0.5 : 2.5
  if (is.isTitleByPage) cost -= 10
  if (is.isTitleByNumber) cost -= 12
  if (role === 'title' && isHeadOfTitle(is)) cost += 1
  else if (/[sc]/.test(is.ending[0] ?? '')) cost += is.hasFullStop || is.ending === 'clause' ? 8 : 1
  if (is.ending === 'middle') cost += 7
  if (is.hasComma) cost += 2.5
  if (is.hasFullStop) cost += 5
  if (is.opensReport) cost += 4
  if (is.isNumbered) cost += 4
  if (is.isColumnHead) cost += 3
  if (is.closesItem) cost += 5
  if (is.chars < 4) cost += 3
  if (is.chars > 45) cost += 3 + (is.chars - 45) / 5
  if (is.width > setting.wrap + 1.5) cost += 3
  if (is.endsLikeHeadline) cost -= 0.7
  return cost
}

/** 「深圳局：」 on a line of its own, the rest of the headline below. */
const isHeadOfTitle = (is: Features): boolean => is.endsInColon && is.chars <= MAX_HEAD_CHARS && !is.hasComma && !is.hasFullStop

/** 「（一）…」 inside an article may be bold too. */
const isPart = (is: Features): boolean => is.isNumbered && !is.isTitleByNumber

/** Bold, large or styled: for a title when it has the sign, against it when only the others do. */
function signCost({ line, is }: Row, signs: Signs): number {
  if (signs.headingLevel > 0) return line.headingLevel === signs.headingLevel ? -8 : 7
  let cost = 0
  if (signs.hasBold) cost += line.isBold ? (isPart(is) ? 0 : -5) : 3
  if (signs.hasLarge) cost += line.scale >= 1.12 ? -4 : 1.5
  if (line.isCentred) cost -= 3
  return cost
}

function bodyCost({ line, is }: Row, role: Role, setting: Setting, signs: Signs): number {
  let cost = is.isTitleByPage || is.isTitleByNumber ? 10 : 0
  if (is.isNote) cost -= 4
  if (signs.headingLevel > 0 && line.headingLevel === signs.headingLevel) cost += 8
  else if (signs.hasBold && line.isBold && is.ending === 'open' && !isPart(is)) cost += 3
  if (signs.hasLarge && line.scale >= 1.12) cost += 4
  if (line.isCentred && !is.isSource) cost += 3
  const left = is.indent ?? (role === 'opening' ? setting.firstIndent : 0)
  cost += overflowCost(left + is.width - setting.wrap)
  if (role === 'running') return cost + (is.indent !== null && is.indent >= 1.5 && !is.isSource ? 5 : 0)
  if (is.startsClosed) cost += 9
  if (is.opensParagraph) cost -= 1.5
  else if (is.opensSentence) cost -= 0.3
  if (is.indent !== null && Math.abs(is.indent - setting.firstIndent) > 1.2 && !is.isSource) cost += 3.5
  return cost
}

/** Squeezed or hung punctuation makes a line a little too wide; more than that, and the measure is wrong. */
function overflowCost(over: number): number {
  if (over <= 0.3) return 0
  return over <= 1.5 ? 0.4 * over : Math.min(9, 3 + over)
}

/** How much speaks against two lines following one another in these roles. */
export function stepCost(above: Row, aboveRole: Role, below: Row, role: Role, setting: Setting, signs: Signs): number {
  const isTitleAbove = aboveRole.startsWith('title')
  if (isTitleAbove) return afterTitle(above, aboveRole, below, role, setting, signs)
  if (role === 'title2' || role === 'title3') return IMPOSSIBLE
  if (role === 'running') return continueCost(above, aboveRole, below, setting, signs)
  return breakCost(above, aboveRole, below, role, setting, signs)
}

function afterTitle(above: Row, aboveRole: Role, below: Row, role: Role, setting: Setting, signs: Signs): number {
  if (role === 'opening') {
    const isClose = signs.isApartByBlanks && !below.line.startsPage && !isApart(below, signs)
    return (aboveRole === 'title' && above.is.endsInColon ? 6 : 0) + (isClose ? 1.5 : 0)
  }
  if (role === 'title2' && aboveRole === 'title') return 2 + gapBetweenTitleLines(above, below) + splitCost(above, below, setting)
  if (role === 'title3' && aboveRole === 'title2') return 2 + gapBetweenTitleLines(above, below)
  return IMPOSSIBLE
}

const gapBetweenTitleLines = (above: Row, below: Row): number =>
  above.is.isTitleByPage ? IMPOSSIBLE : below.line.gap > above.line.gap + 0.5 && !below.line.startsPage ? 1 : 0

/** A title is broken where it reads well; its lines look alike. */
const splitCost = (above: Row, below: Row, setting: Setting): number =>
  (above.line.isBold !== below.line.isBold ? 3 : 0) +
  (Math.abs(above.line.scale - below.line.scale) > 0.1 ? 3 : 0) +
  (Number.isFinite(setting.wrap) && below.is.width > setting.wrap - 1 ? 1 : 0)

/** Room left at the end of a line for what the next one begins with: a typesetter would have used it. */
function roomLeft(above: Row, aboveRole: Role, below: Row, setting: Setting): number {
  const left = above.is.indent ?? (aboveRole === 'opening' ? setting.firstIndent : 0)
  return setting.wrap - left - above.is.width - below.is.firstPiece
}

function continueCost(above: Row, aboveRole: Role, below: Row, setting: Setting, signs: Signs): number {
  if (above.line.isParagraph) return IMPOSSIBLE
  const room = Math.min(20, roomLeft(above, aboveRole, below, setting))
  let cost = room > SLACK_EM ? Math.min(9, 2 + 2 * (room - SLACK_EM)) : 0
  if (above.is.ending === 'sentence') cost += 0.5
  if (above.is.closesItem && above.is.ending === 'sentence') cost += 6
  if (above.is.isSource) cost += 8
  if (below.is.isSource) cost += above.is.ending === 'sentence' ? 6 : 0
  if (below.is.startsClosed) cost -= 2
  if (isApart(below, signs)) cost += 5
  if (below.line.opensParagraph) cost += above.is.ending === 'sentence' || above.is.ending === 'clause' ? 5 : 1
  return cost
}

function breakCost(above: Row, aboveRole: Role, below: Row, role: Role, setting: Setting, signs: Signs): number {
  const isUnfinished = above.is.ending === 'open' && !above.is.isSource && !above.is.isColumnHead && !above.line.isParagraph
  let cost = isUnfinished ? (above.is.isNumbered && aboveRole === 'opening' ? 1.5 : 6) : 0
  if (above.is.ending === 'clause') cost = role === 'title' ? 5 : 1
  if (above.is.ending === 'middle') cost = 8
  // chance alone fills a paragraph's last line once in a line's length
  if (roomLeft(above, aboveRole, below, setting) <= SLACK_EM) cost += 1.5
  if (role === 'opening' && below.is.isNumbered && above.is.ending !== 'open') cost -= 2.5
  if (isApart(below, signs)) cost -= isUnfinished ? 0.5 : 2
  else if (signs.isApartByBlanks && Number.isFinite(setting.wrap) && !below.line.startsPage && role === 'opening') cost += 3
  if (role === 'title' && above.is.closesItem) cost -= 2
  if (role === 'opening' && above.is.isSource) cost += 4
  return cost
}

const isApart = (below: Row, signs: Signs): boolean => !below.line.startsPage && below.line.gap > signs.usualGap + 0.4
