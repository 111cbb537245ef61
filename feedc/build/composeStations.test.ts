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

interface Part {
  hours?: unknown[]
  sources?: unknown[]
  tables?: { rows: unknown[][] }[]
}

const written = (...stations: StationFeature[]) => writtenWithin(undefined, ...stations)
const shared = (...stations: StationFeature[]) => writtenWithin(0, ...stations)
function writtenWithin(plainMost: number | undefined, ...stations: StationFeature[]) {
  const json = serialize(composeStations(stations, plainMost)).toString()
  const read = parseStations(JSON.parse(json))
  assert(read.ok)
  return { json, stations: read.value.value, part: JSON.parse(json) as Part }
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

  it('writes metro toilets as rows of a table, of which the phone reads every word, whatever they lack', () => {
    const toilet = (id: string, properties: Partial<StationFeature['properties']>, point?: [number, number]) =>
      station(id, { kind: 'metro_toilet', amenities: { toilet: true }, precision: 'landmark', ...properties }, point)
    const features = [
      toilet('a', { landmark: '近1号口' }, [121.4703456, 31.2322222]),
      toilet('b', { landmark: '近2号口', description: '改造过' }, [121.5, 31.2]),
      toilet('c', { landmark: '近3号口', hours: DAILY }, [121.5, 31.2]),
      toilet('d', { landmark: '没有定位' }),
      toilet('e', {}, [121.5, 31.2]),
      station('f', { kind: 'public_toilet', landmark: '路口' }, [121.5, 31.2]),
    ]
    for (const { stations, part } of [written(...features), shared(...features)]) {
      assert.deepEqual(
        part.tables?.map(({ rows }) => rows.map(([id]) => id)),
        [['a', 'b'], ['c']],
      )
      // What a reader of features alone would have: the same stations, in another order.
      const plain = parseStations({
        type: 'FeatureCollection',
        features: features.map(each => ({
          ...each,
          geometry: each.geometry && {
            ...each.geometry,
            coordinates: each.geometry.coordinates.map(degrees => Number(degrees.toFixed(5))),
          },
        })),
      })
      assert(plain.ok)
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
      assert.deepEqual([...stations].sort(byId), [...plain.value.value].sort(byId))
    }
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
