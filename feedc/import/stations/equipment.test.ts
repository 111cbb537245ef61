import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { AMENITIES, AMENITY, STANDARD_SIX } from '@core/feed/amenities.copy'
import { SERVICE_LABEL } from '@core/feed/copy'
import { AMENITY_WORDS, SERVICE_WORDS } from './equipment.copy'
import { readAmenityList } from './readAmenities'

const repeated = <T>(all: readonly T[]): readonly T[] => all.filter((one, at) => all.indexOf(one) !== at)

describe('each amenity', () => {
  it('has a glyph of its own when a card may show it, and a turn that no other has', () => {
    const glyphs = readFileSync('src/ui/icons.scss', 'utf8')
    const onCards = AMENITIES.filter(code => AMENITY[code].card)
    assert.deepEqual(
      onCards.filter(code => !glyphs.includes(`.icon-${code} {`)),
      [],
      'without a glyph: add one in scripts/icons.ts',
    )
    assert.deepEqual(repeated(onCards.map(code => AMENITY[code].card?.rank)), [], 'two with the same turn')
  })

  it('is found in somebody’s list under its label and under every variant, and is nothing else there', () => {
    for (const code of AMENITIES) {
      assert.notDeepEqual(AMENITY_WORDS[code], [], `no variant: ${code}`)
      for (const word of [AMENITY[code].label, ...AMENITY_WORDS[code]]) {
        assert.deepEqual([...readAmenityList(word).has], [code], word)
      }
    }
  })

  it('goes by words that no other one has, on screen, in search and in lists', () => {
    const services = [...Object.values(SERVICE_LABEL), ...Object.values(SERVICE_WORDS).flat()]
    assert.deepEqual(repeated([...AMENITIES.map(code => AMENITY[code].label), ...Object.values(SERVICE_LABEL)]), [])
    assert.deepEqual(repeated([...AMENITIES.flatMap(code => AMENITY_WORDS[code]), ...new Set(services)]), [])
  })

  it('is one of six that a 爱心接力站 must have, or beside them', () => assert.equal(STANDARD_SIX.length, 6))
})
