import gcoord from 'gcoord'
import type { Position } from './readPosition'

export const DATUMS = ['gcj02', 'bd09', 'wgs84'] as const
export type Datum = (typeof DATUMS)[number]

const CRS = { gcj02: gcoord.GCJ02, bd09: gcoord.BD09, wgs84: gcoord.WGS84 }
/** About a metre; more digits would promise what nobody measured. */
const DIGITS = 5

/** Coordinates of a Chinese map in WGS 84, good to a few metres. */
export function toWgs84(position: Position, datum: Datum): Position {
  const [lng, lat] = gcoord.transform([position[0], position[1]], CRS[datum], gcoord.WGS84)
  return [Number(Number(lng).toFixed(DIGITS)), Number(Number(lat).toFixed(DIGITS))]
}
