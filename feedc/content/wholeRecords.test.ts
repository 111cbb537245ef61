import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FULL_CONTENT } from '@test/fakes/fullContent'
import { readRecord } from '@test/fakes/readRecord'
import { toAlert, toGuide, toSelfCheck } from './toAlerts'
import { toBenefit, toChannel, toChecklists, toHotlines, toLegal, toPath } from './toEnrolment'

const source = (name: string, date: string, kind: string, url: string | null = null) => ({ name, url, date, kind })
const SOURCES = [source('来源话', '2026', 'official')]

/** A record with every field written, and nothing said of it. */
function whole<T>(file: string, map: Parameters<typeof readRecord<T>>[2]): T {
  const { value, said } = readRecord(file, FULL_CONTENT[file] ?? '', map)
  assert.deepEqual(said, [])
  return value
}

describe('every field of a record becomes what the feed has for it', () => {
  it('of a warning', () =>
    assert.deepEqual(whole('alerts/02-later.md', toAlert), {
      identifier: 'later',
      sent: '2026-02-01T08:30:00+08:00',
      msgType: 'Update',
      references: ['test'],
      severity: 'Extreme',
      urgency: 'Immediate',
      certainty: 'Likely',
      headline: '标题话',
      description: '经过一。\n经过二。',
      instruction: '停下\n报警',
      effective: '2026-02-01T09:00:00+08:00',
      expires: '2026-12-31T23:59:59+08:00',
      areaDesc: '范围话',
      source: source('来源话', '2026-02-01', 'official', 'https://example.gov.cn/alert'),
      related: { guides: ['full'], checks: ['full'] },
    }))

  it('of a guide', () =>
    assert.deepEqual(whole('guides/02-full.md', toGuide), {
      id: 'full',
      title: '标题话',
      role: 'liable',
      summary: '摘要话',
      keywords: ['别名一', '别名二'],
      how: ['骗法一。'],
      signs: ['迹象一', '迹象二'],
      steps: ['停下', '报警'],
      duty: [{ text: '规定话', source: source('规定来源', '2025-06', 'official') }],
      cases: [{ text: '案例话', place: '地点话', date: '2025-05-04', source: source('案例来源', '2025', 'media') }],
      sources: [source('来源一', '2024', 'general'), source('来源二', '2023-02', 'repost')],
      related: { articles: ['2026-01-01-01'], checks: ['full'], guides: ['test'] },
    }))

  it('of a self-check', () =>
    assert.deepEqual(whole('checks/02-full.yaml', toSelfCheck), {
      id: 'full',
      title: '标题话',
      icon: 'gem',
      intro: '引言话',
      keywords: ['别名三'],
      questions: [
        { text: '一', weight: 2, reason: '因一' },
        { text: '二', weight: 3, reason: '因二' },
      ],
      thresholds: { suspicious: 2, stop: 5 },
      verdicts: { no_sign: ['问一句'], suspicious: ['先停', '再问'], stop: ['打 110'] },
      calls: ['110', '12351'],
      guide: 'full',
      sources: [source('来源话', '2026-03', 'official')],
    }))

  it('of a path, its door and its benefit', () => {
    assert.deepEqual(whole('enrolment/path-02-full.md', toPath), {
      id: 'full',
      title: '标题话',
      subtitle: '副题话',
      steps: [
        { text: '打开入口', detail: '在首页', channel: 'full' },
        { text: '填表', detail: null, channel: null },
      ],
      bring: ['身份证', '手机'],
      duration: { text: '三天', source: source('期限来源', '2026', 'official') },
      ask: ['12351'],
      benefits: ['full'],
      sources: SOURCES,
    })
    assert.deepEqual(whole('enrolment/channel-full.md', toChannel), {
      id: 'full',
      name: '名字话',
      appid: 'wx0123456789abcdef',
      appPath: 'pages/index/index',
      url: 'https://example.gov.cn/in',
      copyText: '搜索话',
      steps: ['搜一搜', '点进去'],
      sources: SOURCES,
    })
    assert.deepEqual(whole('enrolment/benefit-02-full.md', toBenefit), {
      id: 'full',
      title: '标题话',
      scheme: 'heat',
      who: '谁话',
      summary: '摘要话',
      amount: '多少话',
      cost: '花费话',
      condition: '条件话',
      claim: ['申请一', '申请二'],
      asOf: '2026-03',
      reviewBy: '2027-03-01',
      notes: ['注意一'],
      sources: [source('来源话', '2026-03', 'official')],
      related: { articles: ['2026-01-01-01'] },
    })
  })

  it('of hotlines, rules and lists', () => {
    const values = <T>(entries: readonly { readonly value: T }[]): readonly T[] => entries.map(({ value }) => value)
    assert.deepEqual(values(whole('enrolment/hotlines.yaml', toHotlines))[0], {
      number: '12351',
      name: '名字话',
      purpose: '用处话',
      notFor: '不管话',
      group: 'labour',
      hours: '时间话',
      source: SOURCES[0],
    })
    assert.deepEqual(values(whole('enrolment/legal.yaml', toLegal)), [
      { id: 'rule', title: '标题话', text: '条文话', source: source('法律来源', '2025-01-01', 'official') },
    ])
    assert.deepEqual(values(whole('enrolment/checklists.yaml', toChecklists)), [
      { id: 'keep', title: '标题话', items: ['留一', '留二'], sources: [source('清单来源', '2026', 'general')] },
    ])
  })
})
