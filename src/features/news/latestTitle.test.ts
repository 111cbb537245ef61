import assert from 'node:assert/strict'
import { it } from 'node:test'
import { latestTitle } from './latestTitle'

const at = (day: string): number => Date.parse(`${day}T12:00:00+08:00`)

it('calls an issue the latest for sixty days, and by its month from then on', () => {
  assert.equal(latestTitle('2024-12-16', at('2025-02-14')), '最新简报')
  assert.equal(latestTitle('2024-12-16', at('2025-02-15')), '2024 年 12 月的简报')
  assert.equal(latestTitle('2024-12-16', at('2026-11-28')), '2024 年 12 月的简报')
})
