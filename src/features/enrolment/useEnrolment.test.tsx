import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Channel, EnrolmentPath, Hotline } from '@core/feed/types'
import { SCHEMES } from '@core/feed/wire/enrolment'
import { aBenefit } from '@test/fakes/aBenefit'
import { anApp } from '@test/fakes/anApp'
import { anArticle } from '@test/fakes/anArticle'
import { ready } from '@test/fakes/ready'
import { shelve, useBenefit, usePath } from './useEnrolment'

const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id)

describe('benefits', () => {
  it('stand on three shelves, each once: the two injury schemes side by side, membership, all others', () => {
    const benefits = [...SCHEMES]
      .reverse()
      .flatMap(scheme => [aBenefit({ id: `${scheme}-1`, scheme }), aBenefit({ id: `${scheme}-2`, scheme })])
    const { injury, membership, others } = shelve(benefits)
    assert.deepEqual(ids(injury), ['work_injury-1', 'work_injury-2', 'occupational_injury-1', 'occupational_injury-2'])
    assert.deepEqual(ids(membership), ['membership-1', 'membership-2'])
    assert.deepEqual([...ids(injury), ...ids(membership), ...ids(others)].sort(), ids(benefits).sort())
  })

  it('come with the articles that speak of them, and are gone when the feed has them no more', () => {
    const app = anApp({
      benefits: [aBenefit({ id: 'a' }), aBenefit({ id: 'b', related: { articles: ['n-2'] } }), aBenefit({ id: 'c' })],
      articles: [anArticle({ id: 'n-1' }), anArticle({ id: 'n-2' })],
    })
    const found = ready(app.read(() => useBenefit('b')))
    assert.deepEqual([found.benefit.id, ids(found.articles)], ['b', ['n-2']])
    assert.deepEqual(ready(app.read(() => useBenefit('c'))).articles, [])
    assert.deepEqual(
      app.read(() => useBenefit('gone')),
      { kind: 'gone' },
    )
  })
})

describe('a way into the union', () => {
  const step = (channel: string | null) => ({ text: '一步', detail: null, channel })
  const path = {
    id: 'p',
    steps: [step('c2'), step(null), step('c1'), step('c2'), step('gone')],
    ask: ['12351'],
    benefits: ['b'],
  } as unknown as EnrolmentPath
  const app = anApp({
    benefits: [aBenefit({ id: 'a' }), aBenefit({ id: 'b' })],
    enrolment: {
      paths: [{ ...path, id: 'other' }, path],
      channels: ['c1', 'c2', 'c3'].map(id => ({ id }) as Channel),
      hotlines: ['110', '12351'].map(number => ({ number }) as Hotline),
    },
  })

  it('has its doors in the order of its steps, each once, and only the numbers and benefits that it names', () => {
    const found = ready(app.read(() => usePath('p')))
    assert.deepEqual(
      [found.path.id, ids(found.channels), found.hotlines.map(({ number }) => number), ids(found.benefits)],
      ['p', ['c2', 'c1'], ['12351'], ['b']],
    )
  })

  it('is gone when the feed has it no more', () => {
    assert.deepEqual(
      app.read(() => usePath('gone')),
      { kind: 'gone' },
    )
  })
})
