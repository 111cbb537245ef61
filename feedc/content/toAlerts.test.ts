import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readRecord, SOURCE } from '@test/fakes/readRecord'
import { idOf, toAlert, toGuide, toSelfCheck } from './toAlerts'
import { toAnswer } from './toAnswer'

describe('the name of a record', () => {
  it('is that of its file, without what only puts it in its place', () => {
    const named = (file: string, prefix?: string) => idOf({ at: { file, line: 1, lines: {} }, fields: {}, body: null }, prefix)
    assert.equal(named('guides/01-loan.md'), 'loan')
    assert.equal(named('guides/loan.md'), 'loan')
    assert.equal(named('checks/x/12-loan-2.yaml'), 'loan-2')
    assert.equal(named('enrolment/path-01-web.md', 'path-'), 'web')
    assert.equal(named('guides/1-loan.md'), '1-loan')
    assert.equal(named('guides/a-01-b.md'), 'a-01-b')
  })
})

describe('a warning', () => {
  const FRONT = `sent: 2026-01-01T08:00+08:00\nmsgType: Alert\nseverity: Minor\nurgency: Future\ncertainty: Possible\nheadline: 甲\neffective: 2026-01-01T08:00+08:00\nexpires: 2026-02-01T08:00+08:00\nareaDesc: 上海\nsource: ${SOURCE}\n`
  const alert = (front: string, body = '## 说明\n\n一\n\n## 怎么做\n\n二\n') =>
    readRecord('alerts/a.md', `---\n${front}---\n\n${body}`, toAlert)

  it('is whole, or it is none', () => {
    assert.equal(alert(FRONT).value?.headline, '甲')
    for (const name of ['sent', 'msgType', 'severity', 'urgency', 'certainty', 'headline', 'effective', 'areaDesc']) {
      const read = alert(FRONT.replace(new RegExp(`^${name}:.*\n`, 'm'), ''))
      assert.deepEqual([read.value, read.said], [null, [`2 [${name}] missing_field`]])
    }
    assert.equal(alert(FRONT.replace(/^source.*\n/m, '')).value, null)
  })

  it('takes each of the words that CAP has, and no other', () => {
    const words = {
      msgType: ['Alert', 'Update', 'Cancel'],
      severity: ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'],
      urgency: ['Immediate', 'Expected', 'Future', 'Past', 'Unknown'],
      certainty: ['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'],
    } as const
    for (const [name, all] of Object.entries(words)) {
      const written = (word: string) => alert(FRONT.replace(new RegExp(`^${name}:.*$`, 'm'), `${name}: ${word}`))
      for (const word of all) assert.equal(written(word).value?.[name as keyof typeof words], word)
      assert.deepEqual(
        written('Ask').said.map(each => each.split(' ').at(-1)),
        ['unknown_word'],
      )
    }
  })

  it('says what happened, and may leave open what to do', () => {
    const told = alert(FRONT, '## 说明\n\n一\n')
    assert.deepEqual([told.value?.description, told.value?.instruction, told.said], ['一', null, []])
    assert.deepEqual(alert(FRONT, '## 怎么做\n\n二\n').said, ['2 missing_body'])
  })

  it('has an end', () => {
    const read = alert(FRONT.replace(/^expires.*\n/m, ''))
    assert.deepEqual([read.value, read.said[0]], [null, '2 [expires] alert_without_expiry'])
  })
})

describe('a guide, a self-check, an answer', () => {
  const GUIDE = `title: 甲\nrole: 我能拦下\nsummary: 乙\nsources: [${SOURCE}]\n`
  const BODY = '## 怎么骗\n\n一\n\n## 怎么做\n\n1. 停\n'

  it('are none without their title, and what they stand for', () => {
    const guide = (front: string) => readRecord('guides/a.md', `---\n${front}---\n\n${BODY}`, toGuide)
    assert.deepEqual([guide(GUIDE).value?.title, guide(GUIDE).value?.signs, guide(GUIDE).said], ['甲', [], []])
    for (const name of ['title', 'role', 'summary']) {
      const read = guide(GUIDE.replace(new RegExp(`^${name}:.*\n`, 'm'), ''))
      assert.deepEqual([read.value, read.said], [null, [`2 [${name}] missing_field`]])
    }
    const CHECK = `title: 甲\nicon: gem\nintro: 乙\nquestions: []\nthresholds: { suspicious: 1, stop: 2 }\nverdicts: { no_sign: [一], suspicious: [二], stop: [三] }\nsources: [${SOURCE}]\n`
    const check = (text: string) => readRecord('checks/a.yaml', text, toSelfCheck)
    assert.deepEqual([check(CHECK).value?.title, check(CHECK).value?.guide, check(CHECK).said], ['甲', null, []])
    for (const name of ['title', 'icon', 'intro']) {
      const read = check(CHECK.replace(new RegExp(`^${name}:.*\n`, 'm'), ''))
      assert.deepEqual([read.value, read.said], [null, [`1 [${name}] missing_field`]])
    }
    assert.deepEqual(check(CHECK.replace(/^verdicts.*\n/m, '')).said, Array(3).fill('1 [verdicts] missing_field'))
    const ANSWER = `title: 甲\nsummary: 乙\nasOf: 2026\nsources: [${SOURCE}]\n`
    const answer = (front: string) => readRecord('answers/a.md', `---\n${front}---\n\n## 先做这三步\n\n1. 停\n`, toAnswer)
    assert.deepEqual([answer(ANSWER).value?.title, answer(ANSWER).said], ['甲', []])
    for (const name of ['title', 'summary', 'asOf']) {
      const read = answer(ANSWER.replace(new RegExp(`^${name}:.*\n`, 'm'), ''))
      assert.deepEqual([read.value, read.said], [null, [`2 [${name}] missing_field`]])
    }
    assert.deepEqual(answer(`${ANSWER}related: { answers: [a], checks: [b], benefits: [c] }\n`).value?.related, {
      answers: ['a'],
      checks: ['b'],
      benefits: ['c'],
    })
    assert.deepEqual(answer(`${ANSWER}related: { shops: [x] }\n`).said, ['6 [related.shops] unknown_field'])
  })
})
