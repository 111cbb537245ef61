import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import { packPlaces, unpackPlaces } from './packPlaces'

const EMPTY = { districts: [], subdistricts: {}, metro: [] }

describe('the place list in the package', () => {
  it('comes back as the editor wrote it, all of Shanghai', () => {
    const { places } = checkContent('test/content-fixture', Date.parse('2026-11-24T12:00:00+08:00')).content
    assert.ok(places.metro.length > 400)
    assert.deepEqual(unpackPlaces(packPlaces(places)), places)
  })

  it('may be empty', () => assert.deepEqual(unpackPlaces(packPlaces(EMPTY)), EMPTY))
})
