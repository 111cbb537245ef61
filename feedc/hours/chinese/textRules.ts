import {
  attached,
  bareOf,
  breakOf,
  carried,
  closedOn,
  closingBut,
  closingShifted,
  exceptionOf,
  follows,
  halfOf,
  noteOf,
  openOn,
  trailing,
  usualOn,
} from './items'
import { EVERY_DAY } from './Meaning'
import type { Item } from './pieces'
import { rule } from './rule'

const first = <T>(only: T): T => only
const listed = <T>(only: T): readonly T[] => [only]
const second = <T>(_: unknown, of: T): T => of
/** Notes in brackets behind notes: each piece of them follows. */
const followsAll = (items: readonly Item[], notes: readonly Item[]): readonly Item[] | null =>
  notes.reduce<readonly Item[] | null>((all, note) => all && follows(all, note, 'none'), items)

/** 「周一闭馆（节假日除外）」「周一至周五9:00-17:00（含节假日）」: said of what stands before the bracket alone. */
const isSaidOfLast = (items: readonly Item[], notes: readonly Item[]): boolean => {
  const last = items.at(-1)?.kind
  if (last === 'closing') return notes.every(({ kind }) => kind === 'exception')
  return last === 'opening' && notes.every(({ statements }) => statements.every(({ kind }) => kind === 'usual'))
}

/** What is said of days and times, what of it is taken back, and what stands in brackets behind it. */
export const TEXT_RULES = [
  rule('opening', 'meant times', openOn),
  rule('opening', 'meant comma times', (days, _, times) => openOn(days, times)),
  rule('opening', 'meant bracket times', (days, notes, times) => attached(openOn(days, times), notes)),
  rule('opening', 'times open meant close', (times, _, days) => trailing(days, times)),
  rule('opening', 'open meant close times', (_, days, __, times) => ({ ...openOn(days, times), isLeading: true })),
  rule('opening', 'times open meant comma notes close', (times, _, days, __, notes) => attached(openOn(days, times), notes)),
  rule('opening', 'times open meant semi notes close', (times, _, days, __, notes) => attached(openOn(days, times), notes)),
  rule('opening', 'opening bracket', attached),
  rule('bare', 'times', bareOf),
  rule('bare', 'bare bracket', attached),

  rule('closing', 'meant rest', closedOn),
  rule('closing', 'meant wholeDay rest', closedOn),
  rule('closing', 'rest dayed', (_, days) => closedOn(days)),
  rule('closing', 'restLabel dayed', (_, days) => ({ ...closedOn(days), isLabelled: true })),
  rule('closing', 'twoRest', () => closedOn({ kind: 'weekend' })),
  rule('closing', 'closing open except close', (closing, _, except) => closingBut(closing, except)),
  rule('closing', 'closing comma except', (closing, _, except) => closingBut(closing, except)),
  rule('closing', 'closing except', closingBut),
  rule('closing', 'closing open dayed shift close', (closing, _, days) => closingShifted(closing, days)),
  rule('closing', 'closing comma dayed shift', (closing, _, days) => closingShifted(closing, days)),
  rule('closing', 'closing dayed shift', closingShifted),

  rule('exception', 'except', exceptionOf),

  rule('note', 'noon span', (_, span) => breakOf(EVERY_DAY, span)),
  rule('note', 'span noon', span => breakOf(EVERY_DAY, span)),
  rule('note', 'span rest', span => breakOf(EVERY_DAY, span)),
  rule('note', 'noon open span close', (_, __, span) => breakOf(EVERY_DAY, span)),
  rule('note', 'meant span rest', (days, span) => breakOf(days, span)),
  rule('note', 'meant dayPart rest', halfOf),
  rule('note', 'meant usual', usualOn),
  rule('note', 'including dayed', (_, days) => noteOf({ kind: 'usual', days })),
  rule('note', 'usual', () => noteOf({ kind: 'usual', days: EVERY_DAY })),
  rule('note', 'noRest', () => noteOf({ kind: 'usual', days: EVERY_DAY })),
  rule('note', 'noRest open except close', (_, __, except) => usualOn({ kind: 'but', days: EVERY_DAY, except })),
  rule('note', 'noRest comma except', (_, __, except) => usualOn({ kind: 'but', days: EVERY_DAY, except })),
  rule('note', 'meant notice', days => noteOf({ kind: 'unknown', days })),
  rule('note', 'noonOpen', () => noteOf({ kind: 'no_noon_break' })),

  rule('remark', 'note', first),
  rule('remark', 'closing', first),
  rule('remark', 'exception', first),
  rule('notes', 'remark', listed),
  rule('notes', 'notes remark', (notes, remark) => [...notes, remark]),
  rule('notes', 'notes mark remark', (notes, _, remark) => [...notes, remark]),
  rule('bracket', 'open notes close', second),

  rule('mark', 'comma', () => 'comma'),
  rule('mark', 'semi', () => 'semi'),
  rule('mark', 'join', () => 'join'),

  rule('item', 'opening', first),
  rule('item', 'bare', first),
  rule('item', 'remark', first),

  rule('text', 'item', listed),
  rule('text', 'bracket', first),
  rule('text', 'text item', (items, item) => follows(items, item, 'none')),
  rule('text', 'text mark item', (items, mark, item) => follows(items, item, mark)),
  rule('text', 'text opening', carried),
  rule('text', 'text mark opening', (items, _, item) => carried(items, item)),
  rule('text', 'text bracket', (items, notes) => (isSaidOfLast(items, notes) ? null : followsAll(items, notes))),
  rule('text', 'text comma bracket', (items, _, notes) => followsAll(items, notes)),

  rule('whole', 'text', first),
  rule('whole', 'text mark', first),
  rule('whole', 'open text close', second),
  // 「9:00-17:00，周一至周五」, and nothing else: with more behind it, the days might be those of what follows.
  rule('whole', 'times dayed', (times, days) => [openOn(days, times)]),
  rule('whole', 'times comma dayed', (times, _, days) => [openOn(days, times)]),
]
