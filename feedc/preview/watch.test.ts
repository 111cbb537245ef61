import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { watch } from './watch'

/** Looks at these one after the other, then for ever at the last; resolves with what stood there at each call. */
function callsFor(...states: readonly string[]): Promise<readonly string[]> {
  return new Promise(resolve => {
    const calls: string[] = []
    let at = -1
    const watched = watch(
      () => {
        at += 1
        if (at > states.length + 3) {
          watched.close()
          resolve(calls)
        }
        return states[Math.min(at, states.length - 1)]!
      },
      () => calls.push(states[Math.min(at, states.length - 1)]!),
      1,
    )
  })
}

describe('watching what an editor saves', () => {
  it('waits until a file that is being written stands still', async () => {
    assert.deepEqual(await callsFor('before', 'half', 'nearly', 'whole'), ['whole'])
  })

  it('tells of each save once', async () => {
    assert.deepEqual(await callsFor('a', 'b', 'b', 'b', 'c', 'c'), ['b', 'c'])
  })

  it('says nothing when nothing changed, or changed back before it stood still', async () => {
    assert.deepEqual(await callsFor('a', 'a', 'a'), [])
    assert.deepEqual(await callsFor('a', 'b', 'a'), [])
  })
})
