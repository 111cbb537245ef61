import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Hotline, Synonym } from '@core/feed/types'
import { anApp } from '@test/fakes/anApp'
import { anArticle } from '@test/fakes/anArticle'
import { aStation } from '@test/fakes/aStation'
import { aFeed, aSigner } from '@test/fakes/signedFeed'
import { bundledAids } from '@/platform/bundledSounds'
import { type RankStations, useSearch } from './useSearch'

const stations = Array.from({ length: 12 }, (_, at) => aStation({ id: `s${at}`, name: `驿站${at}`, landmark: '江边' }))
const articles = [anArticle({ title: '高温津贴怎么领' })]
const toilet: Synonym = { id: 'toilet', title: '卫生间', said: '厕所', amenities: ['toilet'], when: null, leads: [] }
const hotline = (number: string, group: Hotline['group']): Hotline => ({ number, name: '甲', purpose: '乙', group }) as Hotline
const enrolment = { synonyms: [toilet], hotlines: [hotline('12345', 'city'), hotline('12348', 'legal')] }

/** The first of those that were asked for; none has a toilet. */
const rank: RankStations = ({ ids, amenities }, most) => {
  const all = amenities.length > 0 ? [] : (ids ?? []).flat()
  return {
    rows: all.slice(0, most).map(id => ({ id, name: id, open: { tone: 'grey', text: '' }, where: '' })),
    total: all.length,
  }
}
const searching = (words: string, content: Parameters<typeof anApp>[0] = { stations, articles, enrolment }) =>
  anApp(content).read(() => useSearch(words, bundledAids, rank))

describe('searching on the phone', () => {
  it('waits for words', () => {
    for (const words of ['', '   ', '？']) assert.deepEqual(searching(words), { kind: 'idle' })
  })

  it('finds stations by what is said of them, and counts them all', () => {
    const state = searching(' 江边 ')
    assert(state.kind === 'found')
    assert.deepEqual([state.words, state.count, state.sections.map(({ kind }) => kind)], ['江边', 12, ['stations']])
  })

  it('finds an article by its title, and by less of it', () => {
    for (const words of ['高温津贴怎么领', '津贴', '高温怎么领']) {
      const state = searching(words)
      assert.ok(state.kind === 'found' && state.found.docs[0]?.doc.id === 'b-01', words)
    }
  })

  it('says what it understood where no station has it, and whom to call', () => {
    const state = searching('厕所')
    assert(state.kind === 'none')
    assert.deepEqual([state.missing, state.calls.map(({ number }) => number)], [['toilet'], ['12345']])
  })

  it('says that older issues weren’t looked through', () => {
    const archive = [aFeed(aSigner(), { titles: ['往期'] })]
    const none = searching('恐龙', { articles, archive })
    assert.ok(none.kind === 'none' && none.hasOlder)
    const all = searching('恐龙', { articles })
    assert.ok(all.kind === 'none' && !all.hasOlder)
  })
})
