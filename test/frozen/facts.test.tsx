import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { textOf } from '@test/fakes/textOf'
import { BenefitCard } from '@/features/enrolment/BenefitCard'
import { BenefitView } from '@/features/enrolment/BenefitView'
import { InjuryPair } from '@/features/enrolment/InjuryPair'
import { frozenPart, TODAY_MS } from './frozenContent'

const { alerts, guides, checks } = frozenPart('alerts')
const enrolment = frozenPart('enrolment')
const { paths, benefits, hotlines, legal } = enrolment
const ignore = (): void => undefined
const AMOUNT = /\d[\d.,–-]*\s?(?:多|余)?\s?万?元/

describe('amounts', () => {
  it('stand on a screen with the date they speak of, in lists as well', () => {
    const withAmount = benefits.filter(benefit => AMOUNT.test(JSON.stringify(benefit)))
    assert.ok(withAmount.length >= 5)
    for (const benefit of withAmount) {
      assert.ok(textOf(<BenefitCard benefit={benefit} onOpen={ignore} />).includes(benefit.asOf), benefit.id)
      assert.ok(
        textOf(<BenefitView benefit={benefit} articles={[]} nowMs={TODAY_MS} onArticle={ignore} onCall={ignore} />).includes(
          benefit.asOf,
        ),
      )
    }
  })

  it('in a fraud come from a source with a date', () => {
    for (const { text, source } of guides.flatMap(guide => guide.cases)) if (AMOUNT.test(text)) assert.ok(source.date, text)
    for (const { id, questions, sources } of checks)
      if (questions.some(({ text, reason }) => AMOUNT.test(text + reason)))
        assert.ok(
          sources.every(({ date }) => date),
          id,
        )
  })
})

describe('what nobody verified is not said as certain', () => {
  it('a benefit known only from reposts says what was not verified', () => {
    for (const { id, sources, condition, notes } of benefits) {
      const isFirstHand = sources.some(({ kind }) => kind === 'official' || kind === 'media')
      if (!isFirstHand) assert.match([condition, ...notes].join(), /没核到|没查到|为准/, id)
    }
  })

  it('a law known only from reposts says so too', () => {
    for (const { id, text, source } of legal) if (source.kind === 'repost') assert.match(text, /核对|转述|转载/, id)
  })

  it('no hotline but 110 shows hours, no way in invents papers to bring', () => {
    for (const { number, hours } of hotlines) assert.equal(hours === null, number !== '110', number)
    for (const { id, bring } of paths) assert.deepEqual(bring, [], id)
  })

  it('the postal complaint number that was taken out of service appears nowhere', () => {
    assert.ok(!JSON.stringify([alerts, guides, checks, enrolment]).includes('12305'))
  })
})

describe('工伤保险 and 职业伤害保障', () => {
  const work = benefits.filter(({ scheme }) => scheme === 'work_injury')
  const occupational = benefits.filter(({ scheme }) => scheme === 'occupational_injury')

  it('are one benefit each, for different people, from different sources', () => {
    assert.deepEqual([work.length, occupational.length], [1, 1])
    assert.notEqual(work[0]!.who, occupational[0]!.who)
    const names = work[0]!.sources.map(({ name }) => name)
    for (const { name } of occupational[0]!.sources) assert.ok(!names.includes(name), name)
  })

  it('are never offered together by one way in, nor by one article', () => {
    const both = [work[0]!.id, occupational[0]!.id]
    const lists = [...paths.map(path => path.benefits), ...frozenPart('news').map(({ related }) => related.benefits)]
    for (const list of lists) assert.ok(both.filter(id => list.includes(id)).length < 2)
    for (const path of paths) assert.equal(both.filter(id => path.benefits.includes(id)).length, 1, path.id)
  })

  it('stand side by side under whom they are for, each with its date', () => {
    const shown = textOf(<InjuryPair benefits={[...work, ...occupational]} onOpen={ignore} />)
    for (const { who, title, asOf } of [...work, ...occupational])
      for (const each of [who, title, asOf]) assert.ok(shown.includes(each), each)
  })
})
