import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import fc from 'fast-check'
import { PACK_MARKS, packPlaces, unpackPlaces } from './packPlaces'
import { PLACE_KINDS, type PlacesFile, placesOfKind } from './places'

const name = fc
  .string({ unit: fc.constantFrom('人', '民', '0', 'z', 'T', '·', '：'), minLength: 1, maxLength: 4 })
  .map(text => `站${text}`)
const names = fc.array(name, { maxLength: 2 })
const degrees = (min: number, max: number) => fc.integer({ min: min * 1e4, max: max * 1e4 }).map(units => units / 1e4)
const place = (kind: PlacesFile['places'][number]['kind'], districts: readonly string[]) =>
  fc.record(
    {
      kind: fc.constant(kind),
      name,
      district: kind === 'district' ? fc.constant(null) : fc.constantFrom(null, '昆山市', ...districts),
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
  it('comes back as the editor wrote it, all of Shanghai', () => {
    const { places } = checkContent('test/content-fixture', Date.parse('2026-11-24T12:00:00+08:00')).content
    assert.deepEqual(
      PLACE_KINDS.map(kind => placesOfKind(places, kind).length),
      [16, 216, 416],
    )
    assert.deepEqual(unpackPlaces(packPlaces(places)), places)
  })

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
            lines: [{ name: '1号线', aliases: ['一号线'], stations: [...stations, '不在名单里'] }],
          }
          assert.deepEqual(unpackPlaces(packPlaces(file)), file)
        },
      ),
      { numRuns: 200 },
    )
    for (const mark of [',', ';', '/', '\n']) assert.match(`站${mark}`, PACK_MARKS)
  })

  it('may be empty', () => {
    const nothing = { places: [], lines: [] }
    assert.deepEqual(unpackPlaces(packPlaces(nothing)), nothing)
  })
})
