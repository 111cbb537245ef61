import type { MinuteInterval } from '@core/hours/hours'
import { HALF_DAYS } from './dayParts.copy'
import { both, but, hasPeriod, isPeriod, isRest, OTHERS, TWO_REST } from './daySets'
import { type Days, EVERY_DAY, type Statement } from './Meaning'
import type { Item, Mark, Times } from './pieces'
import { WHOLE_DAY } from './spanOf'

/** 「周一至周五全天，周六上午」: the whole of a working day, not of the clock's. Only 「全天开放」 by itself is round the clock. */
export function openOn(days: Days, times: Times): Item {
  const fault = times === WHOLE_DAY && days.kind !== 'every' ? 'whole_day' : times.fault
  return { kind: 'opening', statements: [{ kind: 'open', days, times: times.times }], fault }
}

/** Days in brackets behind their times. Null: what stands there is a rest, not days to open on. */
export function trailing(days: Days, times: Times): Item | null {
  const isRestOnly = days === TWO_REST || (days.kind === 'but' && isRest(days.days))
  return isRestOnly ? null : { ...openOn(days, times), isTrailing: true }
}

export const bareOf = (times: Times): Item => ({ ...openOn(EVERY_DAY, times), kind: 'bare' })

export const closedOn = (days: Days): Item => ({
  kind: 'closing',
  statements: days === OTHERS ? [] : [{ kind: 'closed', days }],
  fault: null,
})

export const exceptionOf = (days: Days): Item => ({ ...closedOn(days), kind: 'exception' })

export const noteOf = (statement: Statement): Item => ({ kind: 'note', statements: [statement], fault: null })

export function breakOf(days: Days, { times, fault }: Times): Item {
  const [time] = times as readonly [MinuteInterval?]
  return { kind: 'note', statements: time ? [{ kind: 'break', days, time }] : [], fault }
}

/** 「周三下午闭馆」. Words for other parts of the day have no edges to cut at. */
export function halfOf(days: Days, word: string): Item | null {
  const half = HALF_DAYS[word]
  return half ? noteOf({ kind: 'half', days, half }) : null
}

/** Days like any other, but for some that are plainly no such days: 「法定节假日照常开放（春节除外）」 is shut at the Spring Festival. */
export function usualOn(days: Days): Item {
  const note = noteOf({ kind: 'usual', days })
  return days.kind === 'but' ? { ...note, statements: [...note.statements, { kind: 'closed', days: days.except }] } : note
}

/** A day of rest that isn't one on the days of the exception. */
export const closingBut = (closing: Item, except: Days): Item => ({
  ...closing,
  statements: closing.statements.map(each => (each.kind === 'closed' ? { ...each, days: but(each.days, except) } : each)),
})

/** A day of rest that moves when it falls on one of these days. */
export const closingShifted = (closing: Item, days: Days): Item => ({
  ...closing,
  statements: [...closing.statements, { kind: 'shifted', days }],
})

/** An opening with what stands in brackets behind it, which is said of its days alone. */
export function attached(opening: Item, notes: readonly Item[]): Item {
  const [open] = opening.statements
  if (open?.kind !== 'open') return opening
  const fault = notes.find(each => each.fault)?.fault ?? opening.fault
  const exceptions = notes.filter(({ kind }) => kind === 'exception').flatMap(daysIn)
  const days = exceptions.reduce((left, except) => but(left, except), open.days)
  const said = notes.filter(({ kind }) => kind !== 'exception').flatMap(({ statements }) => statements)
  const onThem = said.map(each => ('days' in each ? { ...each, days: both(open.days, each.days) } : each))
  return { ...opening, fault, statements: [{ ...open, days }, ...opening.statements.slice(1), ...onThem] }
}

const daysIn = ({ statements }: Item): readonly Days[] => statements.flatMap(each => ('days' in each ? [each.days] : []))

/**
 * The next piece of a text, as it stands. Null where it can't be meant so: times without days after hours for some days,
 * or days that plainly go on from the piece before (see `carried`).
 */
export function follows(items: readonly Item[], item: Item, mark: Mark): readonly Item[] | null {
  if (item.kind === 'bare' && items.some(({ kind }) => kind === 'opening' || kind === 'bare')) return null
  if (item.kind === 'bare' && items.at(-1)?.isLabelled && mark !== 'semi') return null
  if (item.isTrailing && items.at(-1)?.kind === 'bare') return null
  if (item.isLeading && mark !== 'semi') return null
  const borrowed = borrowing(items.at(-1), item)
  if (borrowed && (mark !== 'semi' || borrowed.lender === 'days')) return null
  return [...items, item]
}

/** The next piece, with the season or the weekdays that the one before began with: 「夏季（5–9月）周一至周五8:00-18:00，周六8:00-12:00」. */
export function carried(items: readonly Item[], item: Item): readonly Item[] | null {
  const borrowed = borrowing(items.at(-1), item)
  return borrowed && [...items, borrowed.item]
}

interface Borrowed {
  readonly item: Item
  readonly lender: 'period' | 'days'
}

function borrowing(before: Item | undefined, item: Item): Borrowed | null {
  const [lent, taken] = [before?.statements[0], item.statements[0]]
  if (lent?.kind !== 'open' || taken?.kind !== 'open' || item.kind !== 'opening' || lent.days.kind !== 'both') return null
  const [first, second] = lent.days.of
  const withDays = (days: Days): Item => ({
    ...item,
    statements: [{ ...taken, days: both(days, taken.days) }, ...item.statements.slice(1)],
  })
  if (isPeriod(first) && !hasPeriod(taken.days)) return { item: withDays(first), lender: 'period' }
  if (!isPeriod(first) && isPeriod(second) && isPeriod(taken.days)) return { item: withDays(first), lender: 'days' }
  return null
}
