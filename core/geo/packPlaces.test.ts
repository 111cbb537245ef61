import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { PACK_MARKS, packPlaces, unpackPlaces } from './packPlaces'
import type { PlacesFile } from './places'

const name = fc
  .string({ unit: fc.constantFrom('人', '民', '0', 'z', 'T', '·', '：'), minLength: 1, maxLength: 4 })
  .chain(text => fc.constantFrom(`站${text}`, `${text}站`))
const names = fc.array(name, { maxLength: 2 })
const degrees = (min: number, max: number) => fc.integer({ min: min * 1e4, max: max * 1e4 }).map(units => units / 1e4)
const place = (kind: PlacesFile['places'][number]['kind'], districts: readonly string[]) =>
  fc.record(
    {
      kind: fc.constant(kind),
      name,
      district: kind === 'district' ? fc.constant(null) : fc.constantFrom(null, '昆山市', '0区', ...districts),
      aliases: names,
      at: fc.record(
        { datum: fc.constant('wgs84' as const), lng: degrees(73, 135), lat: degrees(4, 53) },
        { noNullPrototype: true },
      ),
      errorM: fc.integer({ min: 0, max: 300 }).map(hundreds => hundreds * 100),
    },
    { noNullPrototype: true },
  )

describe('the place list in the package', () => {
  it('comes back whatever the names are, so long as none holds a mark of the packing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { maxLength: 4 }),
        fc.gen(),
        fc.uniqueArray(name, { maxLength: 4 }),
        (districts, gen, stations) => {
          const of = (kind: PlacesFile['places'][number]['kind'], wanted: readonly string[]) =>
            wanted.map(each => ({ ...gen(place, kind, districts), name: each }))
          const file: PlacesFile = {
            places: [...of('district', districts), ...of('subdistrict', ['街一', '街二']), ...of('metro', stations)],
            lines: [{ name: '1号线', aliases: ['一号线', '莘庄线'], stations: [...stations, '不在名单里', '2号航站楼'] }],
          }
          assert.deepEqual(unpackPlaces(packPlaces(file)), file)
        },
      ),
      { numRuns: 200 },
    )
    for (const mark of [',', ';', '/', '\n']) assert.match(`站${mark}`, PACK_MARKS)
    assert.doesNotMatch('虹桥2号航站楼·T2（东）', PACK_MARKS)
  })

  it('writes a name once, and its place in the list wherever it is meant', () => {
    const at = { datum: 'wgs84', lng: 121.4, lat: 31.2 } as const
    const metro = Array.from({ length: 50 }, (_, number) => `${'甲乙丙丁戊'[number % 5]}路${number}号`)
    const file: PlacesFile = {
      places: metro.map(each => ({ kind: 'metro', name: each, district: '闵行区', aliases: [], at, errorM: 200 })),
      lines: [{ name: '1号线', aliases: [], stations: [...metro].reverse() }],
    }
    const packed = packPlaces({
      ...file,
      places: [{ ...file.places[0]!, kind: 'district', name: '闵行区', district: null }, ...file.places],
    })
    for (const each of ['闵行区', ...metro]) assert.equal(packed.split(new RegExp(`(?<!\\d)${each}`)).length, 2, each)
    assert.deepEqual(unpackPlaces(packed).lines, file.lines)
  })

  it('may be empty', () => {
    const nothing = { places: [], lines: [] }
    assert.deepEqual(unpackPlaces(packPlaces(nothing)), nothing)
  })
})
