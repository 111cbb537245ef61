import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import { compiledPart } from '@test/fakes/compiled'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { FULL_CONTENT } from '@test/fakes/fullContent'

const source = (name: string, date: string, kind: string, url: string | null = null) => ({ name, url, date, kind })
const NOW = Date.parse('2026-11-24T08:00:00+08:00')

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
  tree.edit('feed.yaml', 'appids: []', 'appids: [wx0123456789abcdef]')
})
afterEach(() => tree.remove())

const checked = () => {
  const { content, notices } = checkContent(tree.dir, NOW)
  assert.deepEqual(
    notices.filter(({ severity }) => severity === 'error'),
    [],
  )
  return content
}

describe('a phone reads what an editor wrote, every field of it', () => {
  beforeEach(() => {
    for (const [file, text] of Object.entries(FULL_CONTENT)) tree.write(file, text)
  })

  it('in a warning, a guide and a self-check', () => {
    const { alerts, guides, checks } = compiledPart(checked(), 'alerts')
    assert.deepEqual(alerts[0], {
      identifier: 'later',
      sentAtMs: Date.parse('2026-02-01T08:30:00+08:00'),
      msgType: 'Update',
      references: ['test'],
      severity: 'Extreme',
      urgency: 'Immediate',
      certainty: 'Likely',
      headline: '标题话',
      description: '经过一。\n经过二。',
      instruction: '停下\n报警',
      effectiveAtMs: Date.parse('2026-02-01T09:00:00+08:00'),
      expiresAtMs: Date.parse('2026-12-31T23:59:59+08:00'),
      areaDesc: '范围话',
      source: source('来源话', '2026-02-01', 'official', 'https://example.gov.cn/alert'),
      related: { guides: ['full'], checks: ['full'] },
    })
    assert.deepEqual(guides[1], {
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
    })
    assert.deepEqual(checks[1], {
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
    })
  })

  it('on the way into the union', () => {
    const { paths, channels, benefits, hotlines, legal, checklists } = compiledPart(checked(), 'enrolment')
    const sources = [source('来源话', '2026', 'official')]
    assert.deepEqual(paths[1], {
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
      sources,
    })
    assert.deepEqual(
      channels.find(({ id }) => id === 'full'),
      {
        id: 'full',
        name: '名字话',
        appid: 'wx0123456789abcdef',
        appPath: 'pages/index/index',
        url: 'https://example.gov.cn/in',
        copyText: '搜索话',
        steps: ['搜一搜', '点进去'],
        sources,
      },
    )
    assert.deepEqual(benefits[1], {
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
    assert.deepEqual(hotlines, [
      {
        number: '12351',
        name: '名字话',
        purpose: '用处话',
        notFor: '不管话',
        group: 'labour',
        hours: '时间话',
        source: sources[0],
      },
      { number: '110', name: '报警', purpose: '报警', notFor: null, group: 'emergency', hours: null, source: sources[0] },
    ])
    assert.deepEqual(legal, [
      { id: 'rule', title: '标题话', text: '条文话', source: source('法律来源', '2025-01-01', 'official') },
    ])
    assert.deepEqual(checklists, [
      { id: 'keep', title: '标题话', items: ['留一', '留二'], sources: [source('清单来源', '2026', 'general')] },
    ])
  })

  it('in an article: its day, its place in the issue, what it touches, its pictures, and words for readers without pictures', () => {
    tree.write('bulletins/2026-01-01/photo.jpg', new Uint8Array([1, 2, 3]))
    tree.write(
      'bulletins/2026-01-01/02-second.md',
      `---
title: 标题话
summary: 摘要话
topics: [权益, 反诈]
rank: 1
authors: [记者一, 记者二]
related: { stations: [T-1], guides: [full], checks: [full], benefits: [full] }
---

段落话。

## 小标题

- 甲
- 乙

1. 丙

> 引话

![揭牌](photo.jpg){640x480}
`,
    )
    const name = 'img.039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81.jpg'
    const { articles } = checked()
    assert.deepEqual(articles.find(({ value }) => value.id === '2026-01-01-02')?.value, {
      id: '2026-01-01-02',
      title: '标题话',
      summary: '摘要话',
      content_text: '段落话。\n\n小标题\n\n甲\n乙\n\n丙\n\n引话\n\n揭牌',
      date_published: '2026-01-01T00:00:00+08:00',
      tags: ['rights', 'antifraud'],
      authors: [{ name: '记者一' }, { name: '记者二' }],
      image: name,
      language: 'zh-CN',
      _nuanfeng: {
        bulletin: { id: '2026-01-01', title: '测试简报', date: '2026-01-01' },
        rank: 1,
        blocks: [
          { type: 'paragraph', text: '段落话。' },
          { type: 'heading', text: '小标题' },
          { type: 'list', ordered: false, items: ['甲', '乙'] },
          { type: 'list', ordered: true, items: ['丙'] },
          { type: 'quote', text: '引话' },
          { type: 'image', image: { url: name, alt: '揭牌', width: 640, height: 480 } },
        ],
        related: { stations: ['T-1'], guides: ['full'], checks: ['full'], benefits: ['full'] },
      },
    })
  })
})

describe('what an editor leaves out', () => {
  it('is nothing on the phone, and never somebody else’s words', () => {
    const { alerts, guides, checks } = compiledPart(checked(), 'alerts')
    const { instruction, references, related } = alerts[0]!
    assert.deepEqual([instruction, references, related], [null, [], { guides: [], checks: [] }])
    assert.deepEqual(
      [guides[0]!.keywords, guides[0]!.duty, guides[0]!.cases, guides[0]!.related],
      [[], [], [], { articles: [], checks: [], guides: [] }],
    )
    assert.deepEqual([checks[0]!.keywords, checks[0]!.calls, checks[0]!.thresholds], [[], ['110'], { suspicious: 4, stop: 7 }])
    const { paths, channels, benefits, hotlines, legal, checklists } = compiledPart(checked(), 'enrolment')
    const [path, channel, benefit] = [paths[0]!, channels[0]!, benefits[0]!]
    assert.deepEqual([path.bring, path.duration, path.ask, path.benefits], [[], null, [], []])
    assert.deepEqual([channel.appid, channel.appPath, channel.url, channel.copyText], [null, null, null, null])
    assert.deepEqual([benefit.cost, benefit.condition, benefit.notes, benefit.related], [null, null, [], { articles: [] }])
    assert.deepEqual([hotlines[0]!.notFor, hotlines[0]!.hours, legal, checklists], [null, null, [], []])
  })

  it('of an article is what its issue says, and the middle of the ranks', () => {
    tree.edit('bulletins/2026-01-01/01-first.md', 'rank: 2\nrelated: { stations: [T-1] }\n', '')
    assert.deepEqual(checked().articles[0]?.value, {
      id: '2026-01-01-01',
      title: '第一篇',
      content_text: '第一段。\n\n第二段。',
      date_published: '2026-01-01T00:00:00+08:00',
      tags: ['rights'],
      authors: [{ name: '测试编辑' }],
      language: 'zh-CN',
      _nuanfeng: {
        bulletin: { id: '2026-01-01', title: '测试简报', date: '2026-01-01' },
        rank: 5,
        related: { stations: [], guides: [], checks: [], benefits: [] },
      },
    })
  })

  it('of a self-check is what most of them have: it travels only where it is something else', () => {
    tree.edit('checks/01-test.yaml', '{ suspicious: 4, stop: 7 }', '{ suspicious: 3, stop: 7 }')
    tree.edit('checks/01-test.yaml', "calls: ['110']", "calls: ['110', '96110']")
    tree.edit('feed.yaml', "'12351'", "'12351', '96110'")
    const { checks } = compiledPart(checked(), 'alerts')
    assert.deepEqual([checks[0]?.thresholds, checks[0]?.calls], [{ suspicious: 3, stop: 7 }, ['110', '96110']])
  })
})

describe('feed.yaml', () => {
  const config = () => checked().config?.value
  it('says who the feed is, how long it holds, and what content may reach outside', () => {
    tree.write(
      'feed.yaml',
      `feed: test-feed
title: 名字话
publisher: 发布人话
language: zh-CN
contacts: [x]
expiresDays: 30
articlesInNews: 7
revision: 1795400000
acceptOpen: { reports: 3, days: 14 }
tiles: https://tiles.example.gov.cn/{z}/{x}/{y}.png
tilesCredit: 试图 GS（2026）1234号
reportUrl: https://example.gov.cn/reports
allow:
  hosts: [example.gov.cn]
  appids: [wx0123456789abcdef]
  phones: ['110', '12351']
`,
    )
    assert.deepEqual(config(), {
      feed: 'test-feed',
      title: '名字话',
      publisher: '发布人话',
      expiresDays: 30,
      articlesInNews: 7,
      revision: 1795400000,
      acceptOpen: { reports: 3, days: 14 },
      tiles: 'https://tiles.example.gov.cn/{z}/{x}/{y}.png',
      tilesCredit: '试图 GS（2026）1234号',
      reportUrl: 'https://example.gov.cn/reports',
      allow: { hosts: ['example.gov.cn'], appids: ['wx0123456789abcdef'], phones: ['110', '12351'] },
    })
  })

  it('holds ninety days and sixty articles where it says nothing, and sends nobody anywhere', () => {
    tree.write('feed.yaml', "feed: test-feed\ntitle: 名字话\nallow: { phones: ['110', '12351'] }\n")
    assert.deepEqual(config(), {
      feed: 'test-feed',
      title: '名字话',
      publisher: null,
      expiresDays: 90,
      articlesInNews: 60,
      revision: null,
      acceptOpen: null,
      tiles: null,
      tilesCredit: null,
      reportUrl: null,
      allow: { hosts: [], appids: [], phones: ['110', '12351'] },
    })
  })
})
