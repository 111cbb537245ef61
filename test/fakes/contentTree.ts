import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A small, whole, made-up content folder: every kind of record once. Nothing in it is a fact. */
const TREE: Readonly<Record<string, string>> = {
  'feed.yaml': `feed: test-feed
title: 测试
expiresDays: 90
allow:
  hosts: [example.gov.cn]
  appids: []
  phones: ['110', '12351']
`,
  'city.yaml': `name: 测试城
fullName: 测试城市
areaCode: '021'
idPrefix: TE-
bounds: { west: 120.866, south: 30.666, east: 122.2, north: 31.884 }
centre: { name: 测试广场, lng: 121.47, lat: 31.23 }
districts: [测试区]
`,
  'bulletins/2026-01-01/issue.yaml': `id: 2026-01-01
title: 测试简报
issuer: 测试编辑
date: 2026-01-01
source: { name: 测试简报, date: 2026-01-01, kind: 官方 }
`,
  'bulletins/2026-01-01/01-first.md': `---
title: 第一篇
topics: [权益]
rank: 2
related: { stations: [T-1] }
---

第一段。

第二段。
`,
  'stations.csv': `编号,名称,类型,区,街道,地址,地标,经度,纬度,位置精度,时段,时段范围,设施,没有的设施,活动日服务,说明,电话,状态,来源,来源网址,来源日期,来源类型,核实日期
T-1,测试驿站,小哥驿站,测试区,测试街道,,测试广场,121.47,31.23,地标,每日10:00-22:00,,空调、饮水,,理发,,,,测试来源,,2025年7月,媒体,
`,
  'holidays.yaml': [2025, 2026, 2027]
    .map(
      year => `- year: ${year}
  source: { name: 测试通知, date: 2024-11-01, kind: 官方 }
  almanac: { springFestival: ${year}-02-10, dragonBoat: ${year}-06-10, midAutumn: ${year}-09-20 }
  off:
    - { name: 国庆, from: ${year}-10-01, to: ${year}-10-07 }
  worked: []
`,
    )
    .join(''),
  'places.csv': '类型,名称,区,别名,沿线,经度,纬度,来源,来源日期\n区,测试区,,,,121.47,31.23,测试来源,\n',
  'guides/01-test.md': `---
title: 测试骗局
role: 我能拦下
summary: 测试
sources: [{ name: 测试来源, date: 2026, kind: 通用 }]
---

## 怎么骗

一段。

## 看什么

- 一条

## 怎么做

1. 停下
`,
  'checks/01-test.yaml': `title: 测试场景
icon: gem
intro: 勾一勾
questions:
  - { text: 甲, weight: 3, reason: 因甲 }
  - { text: 乙, weight: 4, reason: 因乙 }
  - { text: 丙, weight: 1, reason: 因丙 }
thresholds: { suspicious: 4, stop: 7 }
verdicts:
  no_sign: [问一句]
  suspicious: [先停]
  stop: [打 110]
calls: ['110']
guide: test
sources: [{ name: 测试来源, date: 2026, kind: 通用 }]
`,
  'alerts/test.md': `---
sent: 2026-01-01T00:00:00+08:00
msgType: Alert
severity: Moderate
urgency: Expected
certainty: Observed
headline: 测试预警
effective: 2026-01-01T00:00:00+08:00
expires: 2027-01-01T00:00:00+08:00
areaDesc: 测试市
source: { name: 测试来源, date: 2026-01-01, kind: 官方 }
---

## 说明

测试说明。
`,
  'enrolment/path-01-test.md': `---
title: 测试情况
subtitle: 测试
sources: [{ name: 测试来源, date: 2026, kind: 官方 }]
---

1. 打开测试 {channel: test}
`,
  'enrolment/channel-test.md': `---
name: 测试入口
sources: [{ name: 测试来源, date: 2026, kind: 官方 }]
---

1. 搜“测试”
`,
  'enrolment/benefit-01-test.md': `---
title: 测试保障
scheme: 关爱
who: 测试的人
summary: 测试
amount: 测试
asOf: 2026-01
reviewBy: 2027-01
sources: [{ name: 测试来源, date: 2026-01, kind: 官方 }]
---

## 怎么领

- 问一句
`,
  'answers/01-test.md': `---
title: 测试问题
summary: 测试
keywords: [别的叫法]
calls: ['110']
asOf: 2026-01-01
sources: [{ name: 测试来源, date: 2026, kind: 官方 }]
---

## 先做这三步

1. 停下

   细说

## 留什么证据

- 拍下来

## 找谁

- 问工会 {call: 12351}

## 期限和金额

- 三天：去办

## 没查到的

- 测试规定：没找到。
`,
  'enrolment/hotlines.yaml': `- number: '12351'
  name: 测试热线
  purpose: 测试
  group: union
  source: { name: 测试来源, date: 2026, kind: 官方 }
`,
  'enrolment/triage.yaml': `start: one
questions:
  - id: one
    text: 甲还是乙
    options:
      - { text: 甲, path: test }
      - { text: 乙, question: two }
  - id: two
    text: 丙还是丁
    options:
      - { text: 丙, path: test }
      - { text: 丁, path: test }
`,
}

export interface ContentTree {
  readonly dir: string
  write(file: string, content: string | Uint8Array): void
  /** Replaces the first occurrence, which must be there. */
  edit(file: string, from: string, to: string): void
  remove(): void
}

/** The folder above on disk, for one test. */
export function contentTree(): ContentTree {
  const dir = mkdtempSync(join(tmpdir(), 'nuanfeng-content-'))
  const files: Record<string, string> = { ...TREE }
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), content)
  }
  for (const [file, content] of Object.entries(files)) write(file, content)
  return {
    dir,
    write,
    edit(file, from, to) {
      const before = files[file] ?? ''
      if (!before.includes(from)) throw new Error(`${file}: expected to hold ${JSON.stringify(from)}`)
      files[file] = before.replace(from, to)
      write(file, files[file]!)
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
}
