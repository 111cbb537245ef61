import assert from 'node:assert/strict'
import { it } from 'node:test'
import { log } from './log'

it('remembers the last fifty events, oldest first, and no more', () => {
  for (let n = 0; n < 60; n++) log.add('refreshed', `code_${n}`)
  assert.deepEqual([log.entries().length, log.entries()[0]?.code, log.entries().at(-1)?.code], [50, 'code_10', 'code_59'])
})
