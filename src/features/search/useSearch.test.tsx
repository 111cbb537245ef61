import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { anApp } from '@test/fakes/anApp'
import { anArticle } from '@test/fakes/anArticle'
import { aStation } from '@test/fakes/aStation'
import { aFeed, aSigner } from '@test/fakes/signedFeed'
import { useSearch } from './useSearch'

const stations = Array.from({ length: 12 }, (_, at) => aStation({ id: `s${at}`, name: `驿站${at}`, landmark: '江边' }))
const articles = [anArticle({ title: '高温津贴怎么领' })]

describe('searching on the phone', () => {
  it('waits for words', () => {
    for (const words of ['', '   '])
      assert.deepEqual(
        anApp({ articles }).read(() => useSearch(words)),
        { kind: 'idle' },
      )
  })

  it('finds as it was typed, at most eight of a kind', () => {
    const found = anApp({ stations, articles }).read(() => useSearch(' 江边 '))
    assert(found.kind === 'found')
    assert.deepEqual([found.readAs, found.groups.map(({ kind, hits }) => `${kind} ${hits.length}`)], [null, ['station 8']])
  })

  it('takes words apart when they stand nowhere together, and says how it read them', () => {
    const found = anApp({ articles }).read(() => useSearch('高温怎么领'))
    assert(found.kind === 'found')
    assert.ok(found.readAs?.includes(' '))
    assert.equal(found.groups[0]?.hits[0]?.id, 'b-01')
  })

  it('says what would find something alone, and that older issues weren’t looked through', () => {
    const archive = [aFeed(aSigner(), { titles: ['往期'] })]
    const none = anApp({ articles, archive }).read(() => useSearch('高温 恐龙'))
    assert.deepEqual(none, { kind: 'none', words: '高温 恐龙', near: [], instead: ['高温'], hasOlder: true })
    const all = anApp({ articles }).read(() => useSearch('恐龙'))
    assert.deepEqual(all, { kind: 'none', words: '恐龙', near: [], instead: [], hasOlder: false })
  })
})
