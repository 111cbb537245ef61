import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { indexPlaces } from '@core/geo/findPlaces'
import { AIDS, DOCS, doc, place, SAYINGS } from '@test/fakes/searched'
import { prepareCorpus } from './corpus'
import { type Found, prepareSearch, search } from './search'

const searched = prepareSearch(prepareCorpus(DOCS), SAYINGS)
const found = (typed: string): Found => search(typed, searched, AIDS)!
const ids = (typed: string): readonly string[] => found(typed).docs.map(hit => hit.doc.id)

describe('what stands beside records', () => {
  it('is a place that was begun, heard, or in part: surer than what only mentions it, less sure than a name', () => {
    assert.ok(found('江边').places!.score > found('江').places!.score)
    assert.deepEqual([found('降边').places?.all[0]?.name, found('降边').isGuess], ['江边', false])
    // Two letters begin everything, and one part of a name says too little beside what was found.
    assert.deepEqual([found('jb').places, found('jia').places?.all[0]?.name], [null, '江边'])
    assert.equal(found('江边驿站').places, null)
  })

  it('is stations: those called so first, then those that mention it', () => {
    const more = [...DOCS, doc('station', 'S3', '远', '在江边路口'), doc('station', 'S4', '江边路驿站', '')]
    const { stations } = search('江边路', prepareSearch(prepareCorpus(more), SAYINGS), AIDS)!
    assert.deepEqual(stations?.ask.ids, [['S4'], ['S1', 'S3']])
    assert.equal(found('恐龙火星').stations, null)
  })

  it('is a place to measure from only when stations were asked for with it', () => {
    assert.deepEqual(found('江边哪里有厕所').stations?.ask, { amenities: ['toilet'], when: null, ids: null, around: place })
    assert.deepEqual(found('江边').stations?.ask, { amenities: [], when: null, ids: null, around: place })
    assert.equal(found('厕所').stations?.ask.around, null)
    assert.ok(found('江边厕所').stations!.score > found('厕所很脏很臭').stations!.score)
  })

  it('is what comes close: stations among it, records among it, and never surer than what was found', () => {
    const { stations, isGuess, docs } = found('湖西边驿')
    assert.deepEqual([isGuess, stations?.ask.ids, docs], [true, [['S1', 'S2']], []])
    assert.ok(stations!.score < found('江边路').stations!.score)
    assert.deepEqual([found('骗局子').stations, ids('骗局子')], [null, ['A1']])
    assert.equal(found('拦下').isGuess, false)
  })

  it('is what it was taken for, only where that isn’t what was typed, and the words to mark', () => {
    assert.deepEqual(
      ['kouqian', '扣钱', '厕所', '上厕所'].map(typed => found(typed).takenFor),
      ['扣钱', null, null, null],
    )
    for (const word of ['到付老人', '到付', '老人']) assert.ok(found('到付 老人').words.includes(word), word)
    for (const word of ['上厕所', '卫生间']) assert.ok(found('我想上厕所').words.includes(word), word)
    assert.ok(found('kouqian').words.includes('扣钱'))
    const { words } = found('厕所 厕所')
    assert.equal(new Set(words).size, words.length)
  })

  it('keeps records that are as sure as each other in the order of the feed', () => {
    const docs = [doc('answer', 'core', '押金'), ...Array.from({ length: 12 }, (_, at) => doc('guide', `g${at}`, '请问押金'))]
    const { docs: sure } = search('请问押金', prepareSearch(prepareCorpus(docs), []), AIDS)!
    assert.deepEqual(
      sure.map(each => each.doc.id),
      docs.map(({ id }) => id),
    )
  })

  it('is listened for only where the eye found nothing, a place among it', () => {
    const more = [...DOCS, doc('guide', 'sounds', '皇今'), doc('guide', 'bank', '降变')]
    const asked = (typed: string): Found => search(typed, prepareSearch(prepareCorpus(more), []), AIDS)!
    const seen = (typed: string): readonly string[] => asked(typed).docs.map(hit => hit.doc.id)
    assert.deepEqual([seen('黄金'), seen('今黄'), asked('黄金').takenFor], [['gold'], [], null])
    assert.deepEqual(seen('huangjin'), ['sounds', 'gold'])
    // Heard as the place itself is called, and so not looked for further.
    assert.deepEqual([seen('江边'), asked('江边').places?.all[0]?.name], [[], '江边'])
  })

  it('is a station by its name rather than what a part of it means, unless all of what was typed means that', () => {
    const more = [...DOCS, doc('station', 'S5', '厕所旁驿站'), doc('station', 'S6', '远', '厕所旁边')]
    const asked = (typed: string) => search(typed, prepareSearch(prepareCorpus(more), SAYINGS), AIDS)!.stations!
    assert.deepEqual(asked('厕所旁驿站').ask, { amenities: [], when: null, ids: [['S5']], around: null })
    assert.deepEqual(asked('厕所').ask, { amenities: ['toilet'], when: null, ids: null, around: null })
    assert.deepEqual(asked('厕所旁边').ask.amenities, ['toilet'])
    assert.ok(asked('厕所').score > asked('厕所旁边').score && asked('厕所旁边').score > asked('厕所旁边很脏').score)
  })

  it('is measured from a place of which only the beginning was typed, and not from one letter', () => {
    const far = { ...place, name: '湖滨新城' }
    const places = indexPlaces({ places: [place, far], lines: [] }, AIDS.readings)
    const around = (typed: string) => search(typed, searched, { ...AIDS, places })!.stations?.ask.around?.name
    assert.deepEqual(['湖滨厕所', '江边厕所', '湖厕所', '新城厕所'].map(around), ['湖滨新城', '江边', undefined, undefined])
  })

  it('is in the order of how sure each is, wherever it stands in the feed', () => {
    const docs = [doc('guide', 'text', '甲', '说反诈'), doc('guide', 'holds', '说反诈'), doc('guide', 'title', '反诈')]
    const { docs: sure } = search('反诈', prepareSearch(prepareCorpus(docs), []), AIDS)!
    assert.deepEqual(
      sure.map(each => each.doc.id),
      ['title', 'holds', 'text'],
    )
    assert.ok(
      found('江边路').stations!.score <
        search('江边', prepareSearch(prepareCorpus(DOCS), []), {
          ...AIDS,
          places: indexPlaces({ places: [], lines: [] }, AIDS.readings),
        })!.stations!.score,
    )
    const close = [doc('guide', 'one', '甲乙'), doc('guide', 'two', '甲乙丙'), doc('guide', 'three', '乙丙丁')]
    const guess = search('甲乙丙戊乙丙丁', prepareSearch(prepareCorpus(close), []), AIDS)!
    assert.deepEqual([guess.isGuess, guess.docs.map(each => each.doc.id)], [false, ['two', 'three', 'one']])
  })
})
