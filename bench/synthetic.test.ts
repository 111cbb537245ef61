import assert from 'node:assert/strict'
import { it } from 'node:test'
import { syntheticCorpus, syntheticStations } from './synthetic'

it('measures the same invented stations and articles on every run', () => {
  assert.deepEqual(syntheticStations(50), syntheticStations(50))
  assert.deepEqual(syntheticCorpus(5, 5), syntheticCorpus(5, 5))
  assert.equal(new Set(syntheticStations(50).map(({ id }) => id)).size, 50)
})

it('names everything invented as such, in case it ever leaves bench', () => {
  for (const { id, name } of syntheticStations(50)) assert.match(`${id} ${name}`, /^synthetic-.*合成/)
})
