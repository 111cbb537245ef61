import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aBenefit } from '@test/fakes/aBenefit'
import { textOf } from '@test/fakes/textOf'
import { BenefitCard } from './BenefitCard'
import { BenefitView } from './BenefitView'
import { copy } from './copy'
import { shelve } from './useEnrolment'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const ignore = (): void => undefined
const detail = (patch: Parameters<typeof aBenefit>[0]): string =>
  textOf(<BenefitView benefit={aBenefit(patch)} articles={[]} nowMs={NOW} onArticle={ignore} onCall={ignore} />)

describe('what a member gets', () => {
  it('never shows an amount without the date it speaks of', () => {
    assert.match(detail({ amount: '最高 2 万元' }), /最高 2 万元（资料 2024-11）/)
    assert.match(textOf(<BenefitCard benefit={aBenefit({ amount: '300 元' })} onOpen={ignore} />), /300 元 · 资料 2024-11/)
  })

  it('says that figures past their review date may have changed', () => {
    assert.match(detail({ reviewBy: '2025-11' }), /金额以官方为准，资料日期 2024-11/)
    assert.doesNotMatch(detail({ reviewBy: '2027-11' }), /金额以官方为准/)
  })

  it('leaves out what nobody knows instead of drawing an empty heading', () => {
    assert.ok(!detail({ amount: null }).includes(copy.amount))
  })

  it('keeps the two injury schemes apart from each other and from everything else', () => {
    const shelves = shelve([
      aBenefit({ id: 'm' }),
      aBenefit({ id: 'o', scheme: 'occupational_injury' }),
      aBenefit({ id: 'w', scheme: 'work_injury' }),
      aBenefit({ id: 'h', scheme: 'heat' }),
    ])
    assert.deepEqual(
      shelves.injury.map(({ id }) => id),
      ['w', 'o'],
    )
    assert.deepEqual(
      shelves.membership.map(({ id }) => id),
      ['m'],
    )
    assert.deepEqual(
      shelves.others.map(({ id }) => id),
      ['h'],
    )
  })
})
