import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { StationFeature, StationProperties } from '@core/feed/wire/stations'
import { OTHER_HEADINGS } from '@feedc/import/stations/headings.copy'
import { squeezeHeading } from '@feedc/import/stations/narrow'
import { COLUMNS, headingsOf, STATION_COLUMN } from './stationColumns.copy'

const { type: _, properties: __, ...members } = StationFeature.entries

describe('the columns of stations.csv', () => {
  it('fill every field that a phone reads of a station, and nothing that it doesn’t', () => {
    const filled = new Set(COLUMNS.map(key => STATION_COLUMN[key].wire))
    assert.deepEqual([...filled].sort(), [...Object.keys(members), ...Object.keys(StationProperties.entries)].sort())
  })

  it('stand under their own name on the wire when they are words as they stand', () => {
    assert.deepEqual(
      COLUMNS.filter(key => STATION_COLUMN[key].isLine && STATION_COLUMN[key].wire !== key),
      [],
    )
  })

  it('are each known by what other lists call them, and no name is given to two', () => {
    const named = [...COLUMNS.map(headingsOf), ...Object.values(OTHER_HEADINGS)]
    const words = named.flat()
    assert.deepEqual(
      words.filter((word, at) => words.indexOf(word) !== at),
      [],
      'two columns',
    )
    assert.deepEqual(
      words.filter(word => squeezeHeading(word) !== word),
      [],
      'could never fit',
    )
    // The kind of a source is our own question: no list from elsewhere answers it.
    const unheard = COLUMNS.filter(key => headingsOf(key).length === 1 && key !== 'sourceKind')
    assert.deepEqual(unheard, [], 'without a variant')
  })
})
