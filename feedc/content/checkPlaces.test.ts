import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Notice } from '@feedc/notices'
import { toPlaces } from './toPlaces'

const COLUMNS = ['类型', '名称', '区', '别名', '沿线', '经度', '纬度', '来源', '来源日期']
/** Rows of places.csv from line 2 on, and what is said of them. */
function reading(...rows: readonly string[]) {
  const notices: Notice[] = []
  const read = toPlaces(
    rows.map((row, at) => ({
      at: { file: 'places.csv', line: at + 2, lines: {} },
      fields: Object.fromEntries(row.split(',').flatMap((cell, column) => (cell ? [[COLUMNS[column]!, cell]] : []))),
      body: null,
    })),
    notice => notices.push(notice),
  )
  const said = notices.map(
    ({ line, field, code, severity }) => `${line} [${field}] ${code}${severity === 'error' ? '' : ` (${severity})`}`,
  )
  return { ...read, said, notices }
}
const DISTRICT = '区,甲区,,,,121.47,31.23,来源'

describe('places beside each other', () => {
  it('may share a name where a courier tells them apart: by their district, or by what they are', () => {
    assert.deepEqual(
      reading(
        DISTRICT,
        '街道,中街,甲区,,,121.47,31.23,来源',
        '街道,中街,乙区,,,121.47,31.23,来源',
        '地铁站,中街,甲区,,,121.47,31.23,来源',
        '线路,中街,,,中街,,,来源',
      ).said,
      [],
    )
  })

  it('are refused twice, with the line of the first', () => {
    const twice = (...rows: readonly string[]) => reading(...rows).said.filter(each => each.includes('duplicate'))
    assert.deepEqual(twice('街道,中街,甲区,,,121.47,31.23,来源', '街道,中街,甲区,,,121.48,31.23,来源'), [
      '3 [名称] duplicate_place',
    ])
    // A metro station is one, whatever district is written beside it.
    assert.deepEqual(twice('地铁站,中街,甲区,,,121.47,31.23,来源', '地铁站,中街,乙区,,,121.48,31.23,来源'), [
      '3 [名称] duplicate_place',
    ])
    const { notices } = reading(DISTRICT, DISTRICT, DISTRICT)
    assert.deepEqual(
      notices.map(({ line }) => line),
      [3, 4],
    )
    for (const { message } of notices) assert.match(message, /甲区.*第 2 行/)
  })

  it('have no mark in a name, or in another name, that parts the list on the phone', () => {
    assert.deepEqual(reading('区,甲/区,,,,121.47,31.23,来源').said, ['2 [名称] bad_place_name'])
    assert.deepEqual(reading('区,甲区,,老甲、老/甲,,121.47,31.23,来源').said, ['2 [名称] bad_place_name'])
    assert.deepEqual(reading('线路,1/号线,,,,,,来源').said, ['2 [名称] bad_place_name'])
  })

  it('lie near another one, unless there is only one or its point is no point', () => {
    const far = (...rows: readonly string[]) => reading(...rows).said.filter(each => each.includes('far_away'))
    assert.deepEqual(far(DISTRICT), [])
    assert.deepEqual(far(DISTRICT, '区,乙区,,,,121.70,31.23,来源'), [])
    assert.deepEqual(far(DISTRICT, '区,乙区,,,,121.80,31.23,来源'), ['2 [经度] far_away_place', '3 [经度] far_away_place'])
    assert.deepEqual(far(DISTRICT, '区,乙区,,,,121.48,31.23,来源', '区,丙区,,,,31.23,121.47,来源'), ['4 [经度] far_away_place'])
    assert.deepEqual(far(DISTRICT, '区,乙区,,,,东,31.23,来源'), [])
    assert.deepEqual(far(DISTRICT, '区,乙区,,,,121.48,北,来源'), [])
  })

  it('are called at, where they are metro stations, by lines that call at nothing else', () => {
    const STATION = '地铁站,甲站,甲区,,,121.47,31.23,来源'
    assert.deepEqual(reading(STATION, '线路,1号线,,,甲站,,,来源').said, [])
    assert.deepEqual(reading(STATION).said, ['2 [名称] station_without_line (warning)'])
    const { said, notices } = reading(STATION, '街道,乙站,甲区,,,121.47,31.23,来源', '线路,1号线,,,甲站、乙站、甲占,,,来源')
    assert.deepEqual(said, ['4 [沿线] unknown_metro_station', '4 [沿线] unknown_metro_station'])
    assert.match(notices[1]!.message, /甲占.*甲站/)
  })
})

describe('a row of places.csv', () => {
  it('has a number for each of its degrees, and is then known to eleven metres', () => {
    assert.deepEqual(
      reading('区,甲区,,,,121.470049,31.23005,来源').places.map(({ at }) => at),
      [{ datum: 'wgs84', lng: 121.47, lat: 31.2301 }],
    )
    assert.deepEqual(reading('区,甲区,,,,东,31.23,来源').said, ['2 [经度] bad_coordinate'])
    assert.deepEqual(reading('区,甲区,,,,121.47,,来源').said, ['2 [纬度] missing_field'])
  })

  it('of a line has no point, and whatever stands there is left', () => {
    const { said, lines, places } = reading('线路,1号线,,一号线,,121.47,31.23,来源')
    assert.deepEqual([said, lines, places], [[], [{ name: '1号线', aliases: ['一号线'], stations: [] }], []])
    assert.deepEqual(reading('线路,1号线,,,,东,西,来源').said, [])
  })

  it('is told of a date that is none, of a missing source, and of a kind that no phone knows', () => {
    assert.deepEqual(reading('区,甲区,,,,121.47,31.23,来源,昨天').said, ['2 [来源日期] bad_date'])
    assert.deepEqual(reading('区,甲区,,,,121.47,31.23').said, ['2 [来源] missing_field'])
    const { said, places, lines } = reading('省,甲省,,,,121.47,31.23,来源')
    assert.deepEqual([said, places, lines], [['2 [类型] unknown_word'], [], []])
  })

  it('may be off by as much as the next lies apart: a station little, a subdistrict by its neighbours, a district by its own', () => {
    const { places } = reading(
      DISTRICT,
      '街道,近街,甲区,,,121.47,31.24,来源',
      '街道,远街,甲区,,,121.57,31.23,来源',
      '街道,外街,乙区,,,121.67,31.23,来源',
      '地铁站,甲站,甲区,,,121.47,31.23,来源',
    )
    const [district, near, , , metro] = places.map(({ errorM }) => errorM)
    assert.equal(metro, 150)
    assert(district! > near! && near! > metro!, `${district} ${near} ${metro}`)
    const alone = reading(DISTRICT, '街道,外街,乙区,,,121.67,31.23,来源').places[0]!.errorM
    assert.notEqual(alone, district)
  })
})
