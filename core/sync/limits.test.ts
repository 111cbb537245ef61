import assert from 'node:assert/strict'
import { it } from 'node:test'
import { INDEX_LIMITS, INDEX_NAME, partLimits } from './limits'

it('asks for no more than the format allows, and waits as long as a basement’s 2 KB/s needs', () => {
  assert.deepEqual([INDEX_NAME, INDEX_LIMITS], ['index.json', { maxBytes: 16_384, deadlineMs: 8000 }])
  assert.deepEqual(partLimits({ path: 'p', bytes: 7, sha256: '' }), { maxBytes: 7, deadlineMs: 30_000 })
})
