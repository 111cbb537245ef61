import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isHalfWritten, isHashed, revisionIn, revisionName, servedAs } from './names'

const HASH = '0a'.repeat(32)

describe('a file’s name', () => {
  it('tells a kept revision from anything else', () => {
    assert.equal(revisionName(1795000001), 'revisions/1795000001.json')
    assert.equal(revisionIn('revisions/1795000001.json'), 1795000001)
    assert.equal(revisionIn('revisions/1.json'), 1)
    assert.equal(revisionIn(`revisions/${'1'.repeat(16)}.json`), 1_111_111_111_111_111)
    for (const name of [
      'revisions/0.json',
      'revisions/01.json',
      `revisions/${'9'.repeat(17)}.json`,
      'old/revisions/1.json',
      'revisions/1.json.part',
      'revisions/1_json',
      'revisions/x.json',
      '1.json',
    ])
      assert.equal(revisionIn(name), null, name)
  })

  it('tells what never changes, and what a killed publisher left, from all that isn’t ours to delete', () => {
    for (const name of [`news.${HASH}.json`, `archive-12.${HASH}.json`, `img.${HASH}.jpg`, `img.${HASH}.png`, `img.${HASH}.webp`])
      assert.equal(isHashed(name), true, name)
    for (const name of [
      `news.${HASH}a.json`,
      `news.${HASH.slice(1)}.json`,
      `News.${HASH}.json`,
      `1.${HASH}.json`,
      `.${HASH}.json`,
      `a/news.${HASH}.json`,
      `news.${HASH}.html`,
      `news.${HASH}.json.gz`,
      `news.${HASH.toUpperCase()}.json`,
    ])
      assert.equal(isHashed(name), false, name)
    for (const name of ['.index.json.part', `.news.${HASH}.json.part`, 'revisions/.1.json.part'])
      assert.equal(isHalfWritten(name), true, name)
    for (const name of [
      'index.json.part',
      '.index.json',
      'other/.a.part',
      '.a.part.txt',
      '.part',
      'x/revisions/.1.part',
      '.a/b.part',
    ])
      assert.equal(isHalfWritten(name), false, name)
  })

  it('says what it is served as, and for how long a cache may keep it', () => {
    const forEver = 'public, max-age=31536000, immutable'
    assert.deepEqual(servedAs(`news.${HASH}.json`), { contentType: 'application/json', cacheControl: forEver })
    assert.deepEqual(servedAs(`img.${HASH}.jpg`), { contentType: 'image/jpeg', cacheControl: forEver })
    assert.deepEqual(servedAs(`img.${HASH}.png`), { contentType: 'image/png', cacheControl: forEver })
    assert.deepEqual(servedAs(`img.${HASH}.webp`), { contentType: 'image/webp', cacheControl: forEver })
    assert.deepEqual(servedAs('index.json'), { contentType: 'application/json', cacheControl: 'no-cache' })
    for (const name of ['.index.json.part', 'notes', ''])
      assert.deepEqual(servedAs(name), { contentType: 'application/octet-stream', cacheControl: 'no-cache' }, name)
  })
})
