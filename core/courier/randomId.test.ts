import assert from 'node:assert/strict'
import { it } from 'node:test'
import { randomId } from './randomId'

it('names a report by 32 hexadecimal digits, each as likely as any other', () => {
  const draws = Array.from({ length: 32 }, (_, at) => (at % 16) / 16)
  assert.equal(
    randomId(() => draws.shift() ?? 0),
    '0123456789abcdef'.repeat(2),
  )
  assert.equal(
    randomId(() => 0.9999),
    'f'.repeat(32),
  )
})
