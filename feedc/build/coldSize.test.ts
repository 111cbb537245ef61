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
  it('only warns of stations over 66 KB gzipped for 2,000, and allows more stations more', () => {
    const files = [part('stations', noise(70_000))]
    for (const count of [500, 2000]) {
      const { errors, warnings } = sizeProblems(files, 0, count)
      assert.deepEqual(errors, [])
      assert.match(warnings.join(), /超过 67584/)
    }
    assert.deepEqual(sizeProblems(files, 0, 2200), { errors: [], warnings: [] })
  })

  it('only warns of an index that is longer than it should be, until no phone would read it', () => {
    const index = (bytes: number): ReturnType<typeof sizeProblems> =>
      sizeProblems([{ name: 'index.json', bytes: noise(bytes) }], 0, 0)
    assert.deepEqual([index(1536).warnings.length, index(1537).warnings.length, index(1537).errors.length], [0, 1, 0])
    assert.deepEqual([index(16 * 1024).errors.length, index(16 * 1024 + 1).errors.length], [0, 1])
  })

  it('allows an index 270 bytes for each page of the archive', () => {
    const warnings = (bytes: number, pages: number): number =>
      sizeProblems([{ name: 'index.json', bytes: noise(bytes) }], pages, 0).warnings.length
    assert.deepEqual([warnings(1536 + 270, 1), warnings(1536 + 271, 1), warnings(1536 + 540, 2)], [0, 1, 0])
  })

  it('weighs the index for itself, whatever lies beside it', () => {
    const files = [part('alerts', noise(3000)), { name: 'index.json', bytes: noise(100) }]
    assert.deepEqual(sizeProblems(files, 0, 0), { errors: [], warnings: [] })
    assert.match(sizeProblems([{ name: 'index.json', bytes: noise(20_000) }], 0, 0).errors.join(), /^index\.json 有 20000 字节/)
  })

  it('only warns when the first start costs a phone more than 20 KB', () => {
    const { errors, warnings } = sizeProblems([part('news', noise(9_000)), part('alerts', noise(12_000))], 0, 0)
    assert.deepEqual(errors, [])
    assert.match(warnings.join(), /超过 20480/)
    assert.match(warnings.join(), /简报 90\d\d，防骗 120\d\d/)
  })

  it('refuses a part that no phone would read', () => {
    const errors = (bytes: number): string => sizeProblems([part('enrolment', new Uint8Array(bytes))], 0, 0).errors.join()
    assert.equal(errors(2 * 1024 * 1024), '')
    assert.match(errors(2 * 1024 * 1024 + 1), /^enrolment\.0a\.json 有 2097153 字节/)
  })
})
