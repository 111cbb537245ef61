import { minuteOfDay, weekdayOf } from '@core/time/shanghaiTime'

/**
 * How likely one stands before a closed door, by what is known of the hours at the minute of arrival (docs/design.md §2.1).
 * One table; each number is a judgement, with its reason. Where a real scene comes out wrong, change the number and say why.
 */
export const RISK = {
  /** Somebody stood there this month: doors still stay shut on the odd day. */
  checkedLately: 0.05,
  /** Somebody checked within a year: hours drift slowly. */
  checked: 0.1,
  /**
   * Hours as posted, nobody looked: "posted as open but padlocked" is the commonest complaint on record. Nor is any door that
   * must still be opened surer than this, whoever checked it: so one that stands open comes before it.
   */
  posted: 0.3,
  /** Couriers found it open, and others found it locked within two days: worse than posted hours that nobody spoke against. */
  disputed: 0.5,
  /** A shop or a canteen by day, hours unknown: it lives off being open. */
  shopByDay: 0.4,
  /** A service centre on a working day: offices keep office hours. The phone knows no holidays for hours that nobody posted. */
  centreAtWork: 0.4,
  /** A courier company's outlet, a riders' station or a drivers' home by day, any day of the week: parcels come in on Sundays too. */
  outletByDay: 0.4,
  /** The same after hours: people work or charge there late, and those two of ten that post hours post 24. Still a gamble. */
  outletLate: 0.7,
  /** Inside a metro station while trains run; one exit or one toilet may be closed. */
  withTheTrains: 0.15,
  /** Anything else of which nobody knows the hours, above all at night. */
  unknown: 0.85,
  /** A shop after hours: a barber at midnight is no place to go. */
  shopLate: 0.95,
} as const

/** A door more likely closed than open. */
export const isGamble = (risk: number): boolean => risk > 0.5

/**
 * What a closed door costs, minutes: by day the ride to the next place; between 22:00 and 06:00, when fewer are open, half as much
 * again. More would be truer of the nearest place that posts night hours (28 minutes, the middle over all places to start from),
 * but would take the first card beyond a short ride too often: this is the most that keeps it within 3 km in 95 % of the cases in
 * which something there isn't closed. `soonestWithChoice` shows the sure place beside it (docs/decisions/0044).
 */
const DETOUR_MINUTES = { day: 15, night: 22 } as const

/** How a place of unknown hours behaves, by its kind; `transit` keeps the hours of the trains. */
export type DoorKind = 'outlet' | 'shop' | 'transit' | 'centre'

const SHOPS: ReadonlySet<string> = new Set(['friendly_shop', 'community_canteen'])
/** Kept by the trade itself. 小哥驿站 isn't among them: most are a room in an office of the district. */
const OUTLETS: ReadonlySet<string> = new Set(['nuanfeng_station', 'rider_station', 'driver_home'])
export function doorKindOf(kind: string): DoorKind {
  if (OUTLETS.has(kind)) return 'outlet'
  if (SHOPS.has(kind)) return 'shop'
  return kind === 'metro_toilet' ? 'transit' : 'centre'
}

const SHOP_HOURS = [8 * 60, 20 * 60] as const
/** From the first sorting to the last round. */
const OUTLET_HOURS = [7 * 60, 21 * 60] as const
const OFFICE_HOURS = [8 * 60 + 30, 17 * 60] as const
/** First and last trains differ by line and end; between these every line of Shanghai's metro runs. */
const TRAIN_HOURS = [6 * 60, 22 * 60 + 30] as const
const SATURDAY = 5
const NIGHT_BEGINS = 22 * 60
const NIGHT_ENDS = 6 * 60

const isNightMinute = (minute: number): boolean => minute >= NIGHT_BEGINS || minute < NIGHT_ENDS

/** Risk for each kind of door whose hours nobody knows, at one instant. */
export function unknownHoursRisk(door: DoorKind, atMs: number): number {
  const minute = minuteOfDay(atMs)
  const within = ([from, to]: readonly [number, number]): boolean => from <= minute && minute < to
  if (door === 'transit') return within(TRAIN_HOURS) ? RISK.withTheTrains : 1
  if (door === 'outlet') return within(OUTLET_HOURS) ? RISK.outletByDay : RISK.outletLate
  if (door === 'shop') return within(SHOP_HOURS) ? RISK.shopByDay : RISK.shopLate
  return within(OFFICE_HOURS) && weekdayOf(atMs) < SATURDAY ? RISK.centreAtWork : RISK.unknown
}

/** The minutes that a closed door costs at an instant. */
export const detourMinutes = (atMs: number): number =>
  isNightMinute(minuteOfDay(atMs)) ? DETOUR_MINUTES.night : DETOUR_MINUTES.day
