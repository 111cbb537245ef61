import assert from 'node:assert/strict'
import { it } from 'node:test'
import { aStation } from '@test/fakes/aStation'
import { copy } from './copy'
import { distanceWords, spotWords } from './whereWords'

it('never gives metres for a point that is only the middle of a subdistrict', () => {
  assert.equal(distanceWords(aStation({ precision: 'subdistrict' }), 312), copy.within('测试街道'))
})

it('rounds a landmark to a hundred metres', () => {
  assert.equal(distanceWords(aStation(), 312), copy.metres(300))
})

it('names the district when nobody knows more', () => {
  assert.equal(distanceWords(aStation({ precision: 'district', subdistrict: null }), null), '测试区')
})

it('shows the age of a record beside where it is', () => {
  assert.equal(spotWords(aStation()), `测试广场 · ${copy.asOf('2025-01')}`)
  assert.equal(spotWords(aStation({ checked: '2026-10-01' })), `测试广场 · ${copy.checkedOn('2026-10-01')}`)
})
