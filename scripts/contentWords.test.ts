import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { AMENITIES, AMENITY } from '../core/feed/amenities.copy'
import { EDITORS_PAGE, withLists } from './contentWords'

const page = readFileSync(EDITORS_PAGE, 'utf8')

it('the editors’ page lists the words that check accepts (mend with: npm run words)', () => {
  assert.equal(page, withLists(page))
})

it('an editor who is told to look up an amenity finds every one of them there', () => {
  for (const code of AMENITIES) assert.ok(page.includes(AMENITY[code].label), code)
  assert.doesNotMatch(page, /copy\.ts/)
})
