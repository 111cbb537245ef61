import { dayOf } from '@core/time/shanghaiTime'

/** Tokens already given out today, in Shanghai's calendar; another day's are forgotten. */
export interface DayTokens {
  readonly day: string
  readonly byStation: Readonly<Record<string, string>>
}

/**
 * The token for one station today: the one it has, else `fresh` (random). One per station and day, so that whoever reads
 * reports can count phones, and can follow none from one station to the next or from one day to another.
 */
export function tokenFor(tokens: DayTokens, stationId: string, nowMs: number, fresh: string): DayTokens {
  const day = dayOf(nowMs)
  const byStation = tokens.day === day ? tokens.byStation : {}
  return { day, byStation: Object.keys(byStation).includes(stationId) ? byStation : { ...byStation, [stationId]: fresh } }
}
