import { createHash } from 'node:crypto'
import { AMENITIES } from '@core/feed/amenities.copy'
import { isToilet, STATION_KINDS } from '@core/feed/wire/stations'
import { Disk } from 'weapp-rig'
import { randomFrom, syntheticStations } from '../../bench/synthetic'
import { builtIndex, developmentKeyId, nextIndex } from './servedFeed'

/** A toilet stands in a list only for who asks for one. */
const SEATED = STATION_KINDS.filter(kind => !isToilet(kind))

/** What a phone would hold of a city with this many stations: invented, and only here. */
export function manyStations(count: number): { readonly part: object; readonly disk: Disk } {
  const hours = [
    { text: '24小时', weekly: [[0, 10_080]] },
    { text: '每日10:00-22:00', weekly: Array.from({ length: 7 }, (_, day) => [day * 1440 + 600, day * 1440 + 1320]) },
  ]
  const random = randomFrom(5)
  const features = syntheticStations(count).map(({ id, name, district, subdistrict, address, at, precision }, index) => ({
    type: 'Feature',
    id,
    geometry: at && { type: 'Point', coordinates: [Number(at.lng.toFixed(5)), Number(at.lat.toFixed(5))] },
    properties: {
      name,
      kind: SEATED[index % SEATED.length],
      district,
      subdistrict,
      address,
      amenities: Object.fromEntries(AMENITIES.slice(0, 8).flatMap(code => (random(2) ? [[code, true]] : []))),
      ...(index % 3 && { hours: index % 3 === 1 ? 0 : 1 }),
      precision,
      status: 'open',
      source: 0,
    },
  }))
  const part = { type: 'FeatureCollection', hours, sources: [{ name: '合成来源', date: '2025-06', kind: 'general' }], features }
  return { part, disk: phoneWith(part) }
}

/** A phone that had verified this stations part before: the part as a file, and a pointer that names it. */
export function phoneWith(part: object): Disk {
  const json = JSON.stringify(part)
  const path = `stations.${createHash('sha256').update(json).digest('hex')}.json`
  const parts = { ...builtIndex().parts, stations: { path, bytes: 2, sha256: path.slice(9, 73) } }
  const index = Buffer.from(nextIndex({ parts })).toString('utf8')
  const disk = new Disk()
  disk.keys.set('feed', JSON.stringify({ schemaVersion: 1, index, keyids: [developmentKeyId()], confirmedAtMs: null }))
  disk.files.set('http://usr/feed', null)
  disk.files.set(`http://usr/feed/${path}`, Buffer.from(json))
  return disk
}
