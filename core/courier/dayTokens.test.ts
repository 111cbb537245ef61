import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type DayTokens, tokenFor } from './dayTokens'

const NIGHT = Date.parse('2026-11-24T23:59:59+08:00')
const NONE: DayTokens = { day: '', byStation: {} }

it('gives one phone the same token all day at one station, however often it speaks', () => {
  const first = tokenFor(NONE, 'T-1', NIGHT, 'a')
  const again = tokenFor(first, 'T-1', NIGHT - 3_600_000, 'b')
  assert.equal(again.byStation['T-1'], 'a')
})

it('lets nobody follow a phone to the next station, or into the next day', () => {
  const day = tokenFor(tokenFor(NONE, 'T-1', NIGHT, 'a'), 'T-2', NIGHT, 'b')
  assert.deepEqual(day, { day: '2026-11-24', byStation: { 'T-1': 'a', 'T-2': 'b' } })
  assert.deepEqual(tokenFor(day, 'T-1', NIGHT + 1000, 'c'), { day: '2026-11-25', byStation: { 'T-1': 'c' } })
})

it('takes no built-in name for a token', () => {
  assert.equal(tokenFor({ day: '2026-11-24', byStation: {} }, 'constructor', NIGHT, 'a').byStation.constructor, 'a')
})
