import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseStations } from './parseStations'

const feature = (id: string, properties: object = {}, geometry: unknown = null) => ({
  type: 'Feature',
  id,
  geometry,
  properties: {
    name: '测试驿站',
    kind: 'courier_station',
    district: '测试区',
    subdistrict: null,
    address: null,
    landmark: null,
    amenities: {},
    description: null,
    hours: null,
    phone: null,
    precision: 'district',
    status: 'open',
    source: { name: '测试', url: null, date: null, kind: 'general' },
    checked: null,
    ...properties,
  },
})
const declined = ({ people: _, ...said }: { people: number }) => ({ ...said, accepted: false })
const parse = (...features: unknown[]) => {
  const parsed = parseStations({ type: 'FeatureCollection', features })
  assert(parsed.ok)
  return { stations: parsed.value.value, dropped: parsed.value.dropped.map(({ code, at }) => `${code} ${at}`) }
}

describe('the stations part', () => {
  it('reads a point as WGS 84, longitude first, and keeps a station nobody has located', () => {
    const { stations } = parse(feature('a', {}, { type: 'Point', coordinates: [121.47, 31.23] }), feature('b'))
    assert.deepEqual(
      stations.map(({ at }) => at),
      [{ datum: 'wgs84', lng: 121.47, lat: 31.23 }, null],
    )
  })

  it('keeps yes, no and unknown apart, and passes over equipment it has no word for', () => {
    const [station] = parse(
      feature('a', { amenities: { toilet: true, wifi: false, sauna: true }, services: ['haircut', 'sauna'] }),
    ).stations
    assert.deepEqual([station?.amenities, station?.services], [{ toilet: true, wifi: false }, ['haircut']])
  })

  it('knows what couriers said, and passes over a kind or an hour that it can’t read without losing the station', () => {
    const said = { kind: 'locked', people: 3, at: '2026-11-24T21:00:00+08:00', decided: '2026-11-24', accepted: true }
    const heard = [said, { ...said, kind: 'painted_green' }, { ...said, at: '2026-02-31T21:00:00+08:00' }, declined(said)]
    const [station, without] = parse(feature('a', { heard }), feature('b')).stations
    const atMs = Date.parse(said.at)
    assert.deepEqual(station?.heard, [
      { kind: 'locked', people: 3, atMs, decided: '2026-11-24', isAccepted: true },
      { kind: 'locked', people: null, atMs, decided: '2026-11-24', isAccepted: false },
    ])
    assert.deepEqual(without?.heard, [])
  })

  it('drops one station with hours that run backwards, and keeps its neighbours', () => {
    const hours = { text: 'x', weekly: [[600, 60]], exceptions: [], scope: null }
    const { stations, dropped } = parse(feature('a'), feature('b', { hours }), feature('c'))
    assert.deepEqual([stations.map(({ id }) => id), dropped], [['a', 'c'], ['bad_item /features/1/properties/hours']])
  })

  it('says that hours are unknown where their list makes no sense, and never that the place is open', () => {
    const hours = (weekly: unknown) => ({ text: 'x', weekly, exceptions: [{ date: '2026-11-24', intervals: weekly }] })
    const lists: readonly (readonly [weekly: unknown, read: unknown])[] = [
      [
        [
          [60, 120],
          [120, 180],
        ],
        [
          [60, 120],
          [120, 180],
        ],
      ],
      [
        [
          [600, 700],
          [100, 200],
        ],
        null,
      ],
      [
        [
          [100, 200],
          [150, 300],
        ],
        null,
      ],
      [[], []],
      [null, null],
    ]
    for (const [weekly, expected] of lists) {
      const [station] = parse(feature('a', { hours: hours(weekly) })).stations
      assert.deepEqual([station?.hours?.weekly, station?.hours?.exceptions[0]?.intervals], [expected, expected])
    }
  })

  it('reads what is said of equipment only where it is yes or no', () => {
    const said = { toilet: null, wifi: 'yes', seating: true, tv: 1 }
    assert.deepEqual(parse(feature('a', { amenities: said })).stations[0]?.amenities, { seating: true })
  })

  it('keeps a station on an old phone that doesn’t know a later word for how exact its point is', () => {
    assert.equal(parse(feature('a', { precision: 'door' })).stations[0]?.precision, 'district')
  })

  it('drops a point that isn’t on the globe', () => {
    assert.deepEqual(parse(feature('a', {}, { type: 'Point', coordinates: [31.23, 121.47] })).stations, [])
  })

  it('reads hours and sources that stations share from the collection’s own lists', () => {
    const hours = [
      { text: '24小时', weekly: [[0, 10_080]] },
      { text: 'x', weekly: [[600, 60]] },
    ]
    const sources = [{ name: '测试', kind: 'general' }]
    const parsed = parseStations({
      type: 'FeatureCollection',
      hours,
      sources,
      features: [
        feature('a', { hours: 0, source: 0 }),
        feature('b', { hours: 0 }),
        feature('hours-are-bad', { hours: 1 }),
        feature('no-such-source', { source: 1 }),
        feature('no-such-place', { hours: -1 }),
      ],
    })
    assert(parsed.ok)
    const [a, b, ...more] = parsed.value.value
    assert.deepEqual(more, [])
    assert.equal(a?.hours?.text, '24小时')
    assert.equal(a?.source.name, '测试')
    assert.equal(a?.hours, b?.hours, 'one object on the phone, however many share it')
    assert.deepEqual(
      parsed.value.dropped.map(({ at }) => at),
      ['/features/2', '/features/3', '/features/4/properties/hours'],
    )
  })
})

describe('stations in a table', () => {
  const { properties: all } = feature('x')
  const { name: _, district: __, ...properties } = all
  const parse = (...tables: unknown[]) => {
    const parsed = parseStations({ type: 'FeatureCollection', features: [feature('a')], tables })
    assert(parsed.ok)
    return { stations: parsed.value.value, dropped: parsed.value.dropped.map(({ code, at }) => `${code} ${at}`) }
  }
  const columns = ['id', 'name', 'district', 'lng', 'lat', 'landmark']

  it('are the features that their rows stand for, behind the others', () => {
    const { stations } = parse({
      properties,
      columns,
      rows: [
        ['b', '乙', '甲区', 121.4, 31.2, '路口'],
        ['c', '丙', '甲区'],
      ],
    })
    const [, b, c] = stations
    assert.deepEqual(
      stations.map(({ id, name, at, landmark }) => [id, name, at?.lng ?? null, landmark]),
      [
        ['a', '测试驿站', null, null],
        ['b', '乙', 121.4, '路口'],
        ['c', '丙', null, null],
      ],
    )
    assert.deepEqual([b?.kind, b?.source.name, c?.status], ['courier_station', '测试', 'open'])
  })

  it('are dropped one by one for what is wrong with a row, and with their table for what is wrong with that', () => {
    for (const [rows, left] of [
      [[['b', '乙', '甲区', 31.2, 121.4]], ['a']],
      [
        [
          ['a', '乙', '甲区'],
          ['b', '乙', '甲区'],
        ],
        ['a', 'b'],
      ],
      [
        [
          ['b', 5, '甲区'],
          ['c', '丙', '甲区'],
        ],
        ['a', 'c'],
      ],
      [[['b'], []], ['a']],
      [[['b', '乙', '甲区', 121.4, 31.2, '路口', '多余']], ['a', 'b']],
    ] as const)
      assert.deepEqual(
        parse({ properties, columns, rows }).stations.map(({ id }) => id),
        left,
        JSON.stringify(rows),
      )
    for (const table of [
      null,
      5,
      {},
      { properties, columns, rows: 'x' },
      { properties, columns, rows: [[null]] },
      { columns, rows: [] },
    ])
      assert.deepEqual(
        parse(table).stations.map(({ id }) => id),
        ['a'],
      )
  })

  it('can’t name anything but a property: __proto__ and constructor are names like any other, and passed over', () => {
    const { stations } = parse({
      properties,
      columns: [...columns, '__proto__', 'constructor'],
      rows: [['b', '乙', '甲区', 121.4, 31.2, '路口', 'x', 'y']],
    })
    assert.deepEqual([stations.length, stations[1]?.name, Object.getPrototypeOf(stations[1])], [2, '乙', Object.prototype])
  })
})
