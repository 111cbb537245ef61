import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FeedFile } from './feedFile'
import { sizeProblems } from './sizes'

/** Bytes that gzip finds nothing in. */
function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}
const part = (name: string, bytes: Uint8Array): FeedFile => ({ name: `${name}.0a.json`, bytes })

describe('what a feed may weigh', () => {
  it('refuses stations over 66 KB gzipped for 2,000, and allows more stations more', () => {
    const files = [part('stations', noise(70_000))]
    assert.match(sizeProblems(files, 0, 500).errors.join(), /超过上限 67584/)
    assert.match(sizeProblems(files, 0, 2000).errors.join(), /超过上限 67584/)
    assert.deepEqual(sizeProblems(files, 0, 2200).errors, [])
  })

  it('only warns when the first start costs a phone more than 12 KB', () => {
    const { errors, warnings } = sizeProblems([part('news', noise(5_000)), part('alerts', noise(8_000))], 0, 0)
    assert.deepEqual(errors, [])
    assert.match(warnings.join(), /超过 12288/)
    assert.match(warnings.join(), /简报 50\d\d，防骗 80\d\d/)
  })

  it('refuses a part that no phone would read', () => {
    assert.equal(sizeProblems([part('enrolment', new Uint8Array(2 * 1024 * 1024 + 1))], 0, 0).errors.length, 1)
  })
})
