import assert from 'node:assert/strict'
import { it } from 'node:test'
import { dated } from './datedFixture'

const NOW = Date.parse('2031-03-01T12:00:00+08:00')
const WARNING = [
  '---',
  'sent: 2026-11-01T08:00:00+08:00',
  'effective: x',
  'expires: y',
  'source: { date: 2026-11-01 }',
  '---',
].join('\n')

it('keeps one warning of the content under test in force, however long after it was written', () => {
  const lines = dated(WARNING, NOW).split('\n')
  assert.deepEqual(lines.slice(1, 4), [
    'sent: 2031-01-30T12:00:00+08:00',
    'effective: 2031-01-30T12:00:00+08:00',
    'expires: 2031-07-29T12:00:00+08:00',
  ])
  assert.equal(lines[4], 'source: { date: 2026-11-01 }')
})

it('says so when the warning lost a date that it is to move', () => {
  assert.throws(() => dated('---\nsent: x\n---', NOW), /expected a line "effective: …"/)
})
