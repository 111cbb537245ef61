import assert from 'node:assert/strict'
import { it } from 'node:test'
import { keptIn } from './runTests'

it('counts the tests of each suite, and a test without a suite as one', () => {
  const tap = [
    'TAP version 13',
    '# Subtest: at night',
    '    # Subtest: it is open',
    '    ok 1 - it is open',
    '    not ok 2 - it is warm',
    'not ok 1 - at night',
    'ok 2 - alone',
  ].join('\n')
  assert.deepEqual(keptIn(tap), [
    { suite: 'at night', passed: 1, all: 2 },
    { suite: 'alone', passed: 1, all: 1 },
  ])
})
