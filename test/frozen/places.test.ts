import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { POINT_ERROR_M } from '@core/geo/distanceWords'
import { findPlaces } from '@core/geo/findPlaces'
import { packPlaces, unpackPlaces } from '@core/geo/packPlaces'
import { PLACE_KINDS, placesOfKind } from '@core/geo/places'
import { placeIndexOf } from '@test/fakes/placeIndex'
import { PLACE_QUERIES } from '@test/queries/places'
import { frozenContent } from './frozenContent'

const { content } = frozenContent()
const index = placeIndexOf(content)
const firstThree = (typed: string) => {
  const { line, places } = findPlaces(typed, index, 3)
  return [...(line ? [`${line.name} line`] : []), ...places.map(({ name, kind }) => `${name} ${kind}`)]
}

it('comes out of the package as the editor wrote it, all of Shanghai', () => {
  const { places } = content
  assert.deepEqual(
    PLACE_KINDS.map(kind => placesOfKind(places, kind).length),
    [16, 216, 416],
  )
  assert.deepEqual(unpackPlaces(packPlaces(places)), places)
})

describe('where a courier says they are', () => {
  for (const [typed, name, kind] of PLACE_QUERIES) {
    it(`is ${name} when 「${typed}」 is typed`, () => {
      const found = firstThree(typed)
      assert.ok(
        found.some(each => (kind ? each === `${name} ${kind}` : each.startsWith(`${name} `))),
        `${typed}: ${found.join('、')}`,
      )
    })
  }

  it('is any place of the list by its own name, by its pinyin and by its initials', () => {
    const spell = (text: string, ofLength: (reading: string) => string): string =>
      [...text].map(character => ofLength(readingOf(character) ?? character)).join('')
    const readingOf = (character: string): string | undefined => {
      const { classOf, classes } = index.readings
      return classes[classOf[character.charCodeAt(0) - 0x4e00] ?? 0]?.[0]
    }
    for (const { place } of index.entries) {
      const { name, kind } = place
      const asWritten = findPlaces(name, index, 3).places
      assert.ok(asWritten.includes(place), `${name} ${kind}: ${asWritten.map(each => each.name).join('、')}`)
      const spelt = findPlaces(
        spell(name, reading => reading),
        index,
        3,
      ).places
      assert.ok(spelt.includes(place), `${name} ${kind} in pinyin: ${spelt.map(each => each.name).join('、')}`)
      assert.ok(
        findPlaces(
          spell(name, reading => reading[0]!),
          index,
          20,
        ).places.includes(place),
        `${name} ${kind} by initials`,
      )
    }
  })

  it('has an error that fits what was said: a station a block, a street its neighbourhood, a district kilometres', () => {
    for (const { kind, name, errorM } of content.places.places) {
      if (kind === 'metro') assert.equal(errorM, 150, name)
      else if (kind === 'subdistrict') assert.ok(errorM >= POINT_ERROR_M.subdistrict && errorM < 8000, `${name} ${errorM}`)
      else assert.ok(errorM >= 1500 && errorM <= 30_000, `${name} ${errorM}`)
    }
  })

  it('finds nothing in what is no place', () => {
    for (const typed of ['', '  ', '。', '恐龙火星', 'qqqqqq', '99号线', '%_*', '\\', '('.repeat(40), 'a'.repeat(1000)])
      assert.deepEqual(findPlaces(typed, index, 3), { line: null, places: [], surety: null }, typed)
  })
})
