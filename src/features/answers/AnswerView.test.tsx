import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Answer } from '@core/feed/types'
import { anApp } from '@test/fakes/anApp'
import { ready } from '@test/fakes/ready'
import { textOf } from '@test/fakes/textOf'
import { renderToStaticMarkup } from 'react-dom/server'
import { AnswerBar } from './AnswerBar'
import { AnswerView } from './AnswerView'
import { copy } from './copy'
import { shareText } from './shareText'
import { useAnswer } from './useAnswer'

const point = (text: string, detail: string | null = null) => ({ text, detail })
const answer = (id: string, patch: Partial<Answer> = {}): Answer => ({
  id,
  title: `问 ${id}`,
  summary: '摘要',
  keywords: [],
  calls: [],
  steps: [point('停下', '细说')],
  evidence: [],
  contacts: [],
  limits: [],
  gaps: [],
  asOf: '2026-01-02',
  sources: [{ name: '测试来源', url: null, date: '2025-03', kind: 'official' }],
  related: { answers: [], checks: [], benefits: [] },
  ...patch,
})
const ignore = (): void => undefined
const shown = (patch: Partial<Answer> = {}) => (
  <AnswerView detail={{ answer: answer('a', patch), answers: [], checks: [], benefits: [] }} onOpen={ignore} onCall={ignore} />
)

describe('an answer on its page', () => {
  it('says what to do, whose word it is, from when, and what nobody found out', () => {
    const text = textOf(shown({ gaps: ['测试规定：没找到'] }))
    for (const words of ['停下', '细说', '测试来源', '2025-03', '2026-01-02', copy.gaps, '测试规定：没找到'])
      assert.ok(text.includes(words), words)
  })

  it('leaves out the headings that nothing stands under', () => {
    const text = textOf(shown())
    for (const heading of [copy.evidence, copy.contacts, copy.limits, copy.gaps, copy.related])
      assert.ok(!text.includes(heading), heading)
  })

  it('has a button for a number that may be dialled, and words for one that may not', () => {
    const contacts = [
      { ...point('问工会'), call: '12351' },
      { ...point('问别人'), call: '12399' },
    ]
    const page = renderToStaticMarkup(shown({ contacts }))
    assert.ok(page.includes(copy.callLabel('12351', '问工会')))
    assert.ok(page.includes('问别人') && !page.includes('12399'))
    assert.equal(textOf(<AnswerBar calls={['120', '12399']} onCall={ignore} />), copy.call('120'))
  })

  it('sets a term apart from what it is for, and takes a line without one as it is', () => {
    const page = renderToStaticMarkup(shown({ limits: [point('三天：去报：要快'), point('没有期限')] }))
    assert.ok(page.includes('limit-term">三天<') && page.includes('>去报：要快<'))
    assert.ok(page.includes('limit-term"><') && page.includes('>没有期限<'))
  })
})

describe('an answer by its link', () => {
  const app = anApp({
    enrolment: {
      answers: [answer('a', { related: { answers: ['c', 'gone', 'b'], checks: ['x'], benefits: [] } }), answer('b'), answer('c')],
    },
  })

  it('leads on to what the feed still holds, in the order in which it names it', () => {
    const { answers, checks } = ready(app.read(() => useAnswer('a')))
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['c', 'b'],
    )
    assert.deepEqual(checks, [])
  })

  it('is gone when the feed has it no more', () => {
    assert.deepEqual(
      app.read(() => useAnswer('gone')),
      { kind: 'gone' },
    )
  })

  it('is passed on with its steps, terms and sources', () => {
    const text = shareText(answer('a', { limits: [point('三天', '去报')] }))
    assert.deepEqual(text.split('\n').slice(0, 3), ['问 a', `${copy.steps}：停下（细说）`, `${copy.limits}：三天（去报）`])
    assert.match(text, /测试来源/)
  })
})
