import { parseStations } from '@core/feed/parseStations'
import type { Station } from '@core/feed/types'

const properties = {
  name: '测试驿站',
  kind: 'courier_station',
  district: '测试区',
  subdistrict: '测试街道',
  landmark: '测试广场',
  precision: 'landmark',
  amenities: {},
  status: 'open',
  source: { name: '测试来源', date: '2025-01', kind: 'media' },
}
const geometry = { type: 'Point', coordinates: [121.47, 31.23] }
const read = parseStations({ type: 'FeatureCollection', features: [{ type: 'Feature', id: 'T-1', geometry, properties }] })

/** A made-up station for tests, as a phone reads one that says no more than it must; nothing in it is a fact. */
export const aStation = (patch: Partial<Station> = {}): Station => {
  const station = read.ok && read.value.value[0]
  if (!station) throw new Error('not a station')
  return { ...station, ...patch }
}
