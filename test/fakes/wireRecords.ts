import { Alert, Guide, SelfCheck } from '@core/feed/wire/alerts'
import {
  Answer,
  Benefit,
  Channel,
  Checklist,
  EnrolmentPath,
  Hotline,
  Legal,
  Synonym,
  TriageQuestion,
} from '@core/feed/wire/enrolment'
import { Envelope, FeedIndex } from '@core/feed/wire/index'
import { Image } from '@core/feed/wire/news'
import { Source } from '@core/feed/wire/primitives'
import type * as v from 'valibot'

export const HASH = 'a'.repeat(64)
export const AT = '2026-11-24T08:00:00+08:00'
const source = { name: '来源', url: 'https://example.gov.cn/a', date: '2026-11', kind: 'official' }
export const image = { url: `img.${HASH}.jpg`, width: 8, height: 9, alt: '图' }
const part = (name: string) => ({ path: `${name}.${HASH}.json`, bytes: 9, sha256: HASH })

/** One of each record with every field filled in; `left`: what a phone reads where a field is left out. */
export const RECORDS: Readonly<
  Record<string, { schema: v.GenericSchema; whole: Record<string, unknown>; left: Record<string, unknown> }>
> = {
  alert: {
    schema: Alert,
    whole: {
      identifier: 'a',
      sent: AT,
      msgType: 'Alert',
      references: ['b'],
      severity: 'Severe',
      urgency: 'Immediate',
      certainty: 'Likely',
      headline: '标题',
      description: '说明',
      instruction: '怎么做',
      effective: AT,
      expires: AT,
      areaDesc: '上海',
      source,
      related: { guides: ['g'], checks: ['c'] },
    },
    left: { references: [], instruction: null, related: { guides: [], checks: [] } },
  },
  guide: {
    schema: Guide,
    whole: {
      id: 'g',
      title: '标题',
      role: 'victim',
      summary: '摘要',
      keywords: ['词'],
      how: ['怎么骗'],
      signs: ['看'],
      steps: ['停'],
      duty: [{ text: '规定', source }],
      cases: [{ text: '案例', place: '上海', date: '2026', source }],
      sources: [source],
      related: { articles: ['n'], checks: ['c'], guides: ['h'] },
    },
    left: { keywords: [], signs: [], duty: [], cases: [], related: { articles: [], checks: [], guides: [] } },
  },
  check: {
    schema: SelfCheck,
    whole: {
      id: 'c',
      title: '标题',
      icon: 'gem',
      intro: '引子',
      keywords: ['词'],
      questions: [{ weight: 3, text: '甲', reason: '因' }],
      thresholds: { suspicious: 2, stop: 5 },
      verdicts: { no_sign: ['问'], suspicious: ['停'], stop: ['打'] },
      calls: ['12345'],
      guide: 'g',
      sources: [source],
    },
    left: { keywords: [], thresholds: { suspicious: 3, stop: 7 }, calls: ['110', '96110'], guide: null },
  },
  path: {
    schema: EnrolmentPath,
    whole: {
      id: 'p',
      title: '标题',
      subtitle: '副题',
      steps: [{ text: '一步', detail: '细', channel: 'c' }],
      bring: ['证'],
      duration: { text: '三天', source },
      ask: ['12351'],
      benefits: ['b'],
      sources: [source],
    },
    left: { bring: [], duration: null, ask: [], benefits: [] },
  },
  question: {
    schema: TriageQuestion,
    whole: {
      id: 'q',
      text: '问',
      options: [
        { text: '甲', question: 'r', path: null },
        { text: '乙', question: null, path: 'p' },
      ],
    },
    left: {},
  },
  channel: {
    schema: Channel,
    whole: {
      id: 'c',
      name: '入口',
      appid: `wx${'0'.repeat(16)}`,
      appPath: 'pages/a',
      url: 'https://example.gov.cn',
      steps: ['搜'],
      copyText: '词',
      sources: [source],
    },
    left: { appid: null, appPath: null, url: null, copyText: null },
  },
  benefit: {
    schema: Benefit,
    whole: {
      id: 'b',
      title: '标题',
      scheme: 'heat',
      who: '谁',
      summary: '摘要',
      amount: '300 元',
      cost: '免费',
      condition: '条件',
      claim: ['领'],
      asOf: '2026-01',
      reviewBy: '2027',
      notes: ['注'],
      sources: [source],
      related: { articles: ['n'] },
    },
    left: { amount: null, cost: null, condition: null, claim: [], notes: [], related: { articles: [] } },
  },
  hotline: {
    schema: Hotline,
    whole: { number: '12351', name: '名', purpose: '用', notFor: '不是', group: 'union', hours: '全天', source },
    left: { notFor: null, hours: null },
  },
  legal: { schema: Legal, whole: { id: 'l', title: '标题', text: '条文', source }, left: {} },
  checklist: { schema: Checklist, whole: { id: 'k', title: '标题', items: ['一'], sources: [source] }, left: {} },
  synonym: {
    schema: Synonym,
    whole: { id: 's', title: '卫生间', said: '厕所 wc', amenities: ['toilet'], when: 'night', leads: ['answer:w', 'page:me'] },
    left: { amenities: [], when: null, leads: [] },
  },
  answer: {
    schema: Answer,
    whole: {
      id: 'w',
      title: '标题',
      summary: '摘要',
      keywords: ['词'],
      calls: ['120'],
      steps: [{ text: '停', detail: '细' }],
      evidence: [{ text: '拍', detail: '细' }],
      contacts: [{ text: '问', detail: '细', call: '12333' }],
      limits: [{ text: '三天', detail: '细' }],
      gaps: ['没找到'],
      asOf: '2026-11-28',
      sources: [source],
      related: { answers: ['v'], checks: ['c'], benefits: ['b'] },
    },
    left: {
      keywords: [],
      calls: [],
      evidence: [],
      contacts: [],
      limits: [],
      gaps: [],
      related: { answers: [], checks: [], benefits: [] },
    },
  },
  source: { schema: Source, whole: source, left: { url: null, date: null, kind: 'repost' } },
  index: {
    schema: FeedIndex,
    whole: {
      spec: '1.0',
      feed: 'f',
      revision: 7,
      generated: AT,
      expires: AT,
      parts: { news: part('news'), stations: part('stations'), alerts: part('alerts'), enrolment: part('enrolment') },
      archive: [part('news')],
    },
    left: { archive: [] },
  },
  image: { schema: Image, whole: image, left: {} },
  envelope: {
    schema: Envelope,
    whole: { payloadType: 'application/vnd.nuanfeng.index+json', payload: 'e30=', signatures: [{ keyid: 'k', sig: 's' }] },
    left: {},
  },
}
