import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DAMAGED, leftOf } from '@test/fakes/damagedStorage'
import { INITIAL } from './courierState'
import { migrate } from './migrations'

describe('what a courier had, in storage that isn’t as it should be', () => {
  for (const [how, damaged] of Object.entries(DAMAGED)) {
    it(how, () => {
      const { state, repaired, isNewer } = migrate(damaged.stored)
      assert.deepEqual(state, leftOf(damaged))
      assert.deepEqual(repaired, damaged.repaired)
      assert.equal(isNewer, how.startsWith('a newer app'))
    })
  }

  it('is a first day when it is nothing that can be read, and that is said', () => {
    for (const stored of ['garbage', 42, [], true]) {
      assert.deepEqual(migrate(stored), { state: INITIAL, repaired: ['courier'], isNewer: false })
    }
    assert.deepEqual(migrate(null), { state: INITIAL, repaired: [], isNewer: false })
  })

  it('is read the same when it is read again', () => {
    for (const { stored } of Object.values(DAMAGED)) {
      const { state } = migrate(stored)
      assert.deepEqual(migrate(JSON.parse(JSON.stringify(state))), { state, repaired: [], isNewer: false })
    }
  })
})
