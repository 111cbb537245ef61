import type { ReportKind } from '@core/feed/wire/reportKinds'
import { DAY_MS } from '@core/time/shanghaiTime'

/** After how many days a courier's word is worth half. One table; each number is a judgement, with its reason. */
const HALF_LIFE_DAYS: Readonly<Record<ReportKind, number>> = {
  /** A door that opens keeps opening: hours change slowly, and the next courier says so when they do. */
  confirmed: 7,
  /** A shutter is down for an evening, a holiday, a burst pipe: tomorrow it is likely up. */
  locked: 1,
  /** A microwave waits a fortnight for whoever repairs it. */
  broken: 14,
  /** Nobody moves back. */
  moved: 60,
  /** A wrong line stays wrong until an editor mends it. */
  wrong: 60,
}

/** What is left of a word below this says nothing any more: 1 of 20. */
const LEAST_SHARE = 0.05

/** How much a word of one kind still says after so long, 1 at once and falling for ever. A time ahead counts as now. */
export const shareLeft = (kind: ReportKind, ageMs: number): number =>
  0.5 ** (Math.max(0, ageMs) / (HALF_LIFE_DAYS[kind] * DAY_MS))

/** How long a word is worth saying, ms: open 30 days, locked 4. */
export const holdsForMs = (kind: ReportKind): number => HALF_LIFE_DAYS[kind] * DAY_MS * Math.log2(1 / LEAST_SHARE)
