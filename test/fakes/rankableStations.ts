import type { Wgs84 } from '@core/geo/geo'
import type { OpeningHours } from '@core/hours/hours'
import type { RankableStation, RankQuery } from '@core/stations/rankStations'

/** 2026-11-24 was a Tuesday. */
export const NOON = Date.parse('2026-11-24T12:00:00+08:00')
export const point = (lng: number, lat: number): Wgs84 => ({ datum: 'wgs84', lng, lat })
export const HERE = point(121.47, 31.23)
export const hours = (weekly: OpeningHours['weekly']): OpeningHours => ({ text: 'x', weekly, exceptions: [], scope: null })
export const ALWAYS = hours([[0, 10080]])
export const NEVER = hours([])

let count = 0
/** Open around the clock at HERE by a source of 2024, unless said otherwise. */
export const aStation = (fields: Partial<RankableStation> = {}): RankableStation => ({
  id: `s${count++}`,
  name: 'n',
  district: 'd1',
  subdistrict: null,
  at: HERE,
  precision: 'address',
  kind: 'courier_station',
  amenities: {},
  hours: ALWAYS,
  status: 'open',
  source: { date: '2024-12-16' },
  checked: null,
  ...fields,
})
const NO_FILTER: RankQuery['filter'] = {
  amenities: [],
  openNow: false,
  night: false,
  district: null,
  kind: null,
  ids: null,
  withinM: null,
}
export const query = (filter: Partial<RankQuery['filter']> = {}, rest: Partial<RankQuery> = {}): RankQuery => ({
  here: HERE,
  nowMs: NOON,
  limit: 30,
  ...rest,
  filter: { ...NO_FILTER, ...filter },
})
