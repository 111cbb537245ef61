import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseStations } from '@core/feed/parseStations'
import { type StationFeature, StationProperties } from '@core/feed/wire/stations'
import * as v from 'valibot'
import { composeStations } from './composeStations'
import { serialize } from './serialize'

const DAILY = {
  text: '每日10:00-22:00',
  weekly: [[600, 1320]] as [number, number][],
  exceptions: [],
  validThrough: null,
  scope: null,
}
const station = (
  id: string,
  properties: Partial<StationFeature['properties']> = {},
  point?: [number, number],
): StationFeature => ({
  type: 'Feature',
  id,
  geometry: point ? { type: 'Point', coordinates: point } : null,
  properties: {
    ...v.parse(StationProperties, {
      name: `测试${id}`,
      kind: 'courier_station',
      district: '甲区',
      amenities: {},
      precision: 'address',
      status: 'open',
      source: { name: '测试', date: '2026-01', kind: 'general' },
    }),
    ...properties,
  },
})

const written = (...stations: StationFeature[]) => writtenWithin(undefined, ...stations)
const shared = (...stations: StationFeature[]) => writtenWithin(0, ...stations)
function writtenWithin(plainMost: number | undefined, ...stations: StationFeature[]) {
  const json = serialize(composeStations(stations, plainMost)).toString()
  const read = parseStations(JSON.parse(json))
  assert(read.ok)
  return { json, stations: read.value.value, part: JSON.parse(json) as { hours?: unknown[]; sources?: unknown[] } }
}

describe('the stations part as written', () => {
  it('is plain GeoJSON that any reader takes, while that is small', () => {
    const { part, json } = written(station('a', { hours: DAILY }), station('b', { hours: { ...DAILY } }))
    assert.deepEqual([part.hours, part.sources], [undefined, undefined])
    assert.equal(json.split('每日10:00-22:00').length, 3)
  })

  it('holds equal hours and sources once when it is large, and the phone reads what the editor wrote', () => {
    const { part, stations } = shared(station('a', { hours: DAILY }), station('b', { hours: { ...DAILY } }), station('c'))
    assert.deepEqual([part.hours?.length, part.sources?.length], [1, 1])
    assert.deepEqual(
      stations.map(({ hours }) => hours),
      [DAILY, DAILY, null],
    )
    assert.equal(stations[2]?.source.date, '2026-01')
  })

  it('puts neighbours together without changing which district comes first', () => {
    const { stations } = written(
      station('a', { subdistrict: '一街道' }),
      station('b', { district: '乙区' }),
      station('c', { subdistrict: '二街道' }),
      station('d', { subdistrict: '一街道' }),
    )
    assert.deepEqual(
      stations.map(({ id }) => id),
      ['a', 'd', 'c', 'b'],
    )
  })

  it('gives no more decimals than the precision stands for', () => {
    const { stations } = written(
      station('a', {}, [121.4703456, 31.2322222]),
      station('b', { precision: 'subdistrict' }, [121.4703456, 31.2322222]),
    )
    assert.deepEqual(
      stations.map(({ at }) => [at?.lng, at?.lat]),
      [
        [121.47035, 31.23222],
        [121.47, 31.232],
      ],
    )
  })
})
