import type { Wgs84 } from '@core/geo/geo'
import gcoord from 'gcoord'

/** A point as WeChat's map takes it. Only for the length of a call: below platform/ every position is WGS 84. */
export interface Gcj02Point {
  readonly latitude: number
  readonly longitude: number
}

export function toGcj02({ lng, lat }: Wgs84): Gcj02Point {
  const [longitude, latitude] = gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02) as [number, number]
  return { latitude, longitude }
}

export function fromGcj02({ latitude, longitude }: Gcj02Point): Wgs84 {
  const [lng, lat] = gcoord.transform([longitude, latitude], gcoord.GCJ02, gcoord.WGS84) as [number, number]
  return { datum: 'wgs84', lng, lat }
}
