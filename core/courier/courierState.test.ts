import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isFavourite, type Mark } from './courierState'

it('stars what was starred, and not what only shares its kind or its name', () => {
  const favourites: readonly Mark[] = [
    { kind: 'station', id: 'a', atMs: 1 },
    { kind: 'article', id: 'b', atMs: 2 },
  ]
  const isStarred = (kind: Mark['kind'], id: string): boolean => isFavourite({ favourites }, kind, id)
  assert.deepEqual([isStarred('station', 'a'), isStarred('article', 'b')], [true, true])
  assert.deepEqual([isStarred('article', 'a'), isStarred('station', 'b'), isStarred('guide', 'c')], [false, false, false])
  assert.equal(isFavourite({ favourites: [] }, 'station', 'a'), false)
})
