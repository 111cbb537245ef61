import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { openIndex } from './openIndex'
import { checkIndex } from './readIndex'

const signer = aSigner()
const { index, files } = aFeed(signer)
const HASH = 'a'.repeat(64)
function refusalOf(patch: object): string | null {
  const checked = checkIndex({ ...index, ...patch })
  return checked.ok ? null : `${checked.error.code} ${checked.error.at}`
}

describe('an index', () => {
  it('says where it is wrong', () => {
    assert.equal(refusalOf({}), null)
    assert.equal(refusalOf({ spec: 7 }), 'bad_index /spec')
    assert.equal(refusalOf({ spec: '2.0', parts: 'whatever' }), 'newer_spec /spec')
    assert.equal(refusalOf({ spec: '10.0' }), 'newer_spec /spec')
    assert.equal(refusalOf({ spec: '1.99' }), null)
    assert.equal(
      refusalOf({ parts: { ...index.parts, news: { ...index.parts.news, bytes: 'x' } } }),
      'bad_index /parts/news/bytes',
    )
    assert.equal(refusalOf({ parts: { ...index.parts, news: index.parts.alerts } }), 'bad_index /parts/news/path')
    const stray = { path: `news.${HASH}.json`, bytes: 9, sha256: 'b'.repeat(64) }
    assert.equal(refusalOf({ archive: [index.parts.news, stray] }), 'bad_index /archive/1/path')
    assert.equal(refusalOf({ archive: [stray] }), 'bad_index /archive/0/path')
    assert.equal(refusalOf({ archive: [{ ...stray, sha256: HASH }] }), null)
    const none = checkIndex(null)
    assert.equal(!none.ok && none.error.code, 'bad_index')
  })

  it('ends after it was made, on days that there are', () => {
    assert.equal(refusalOf({ expires: index.generated }), 'bad_index /expires')
    assert.equal(refusalOf({ expires: index.generated.replace(':00+', ':01+') }), null)
    assert.equal(refusalOf({ expires: '2027-02-30T08:00:00+08:00' }), 'bad_index /expires')
    assert.equal(refusalOf({ generated: '2026-02-30T08:00:00+08:00' }), 'bad_index /expires')
  })

  it('has a revision of at most the year after it was made, so that no slip locks phones out', () => {
    const most = Date.parse(index.generated) / 1000 + 366 * 86_400
    assert.equal(refusalOf({ revision: most }), null)
    assert.equal(refusalOf({ revision: most + 1 }), 'implausible_revision /revision')
  })

  it('is of this feed', () => {
    const opened = openIndex(files.get('index.json')!, { ...trustIn(signer), feed: 'other' })
    assert(!opened.ok)
    assert.deepEqual([opened.error.code, opened.error.at], ['other_feed', '/feed'])
  })
})
