/** Every field that an editor may write, each with words of its own, beside what a content tree holds. Made up; nothing in it is a fact. */
export const FULL_CONTENT: Readonly<Record<string, string>> = {
  'alerts/02-later.md': `---
sent: 2026-02-01T08:30:00+08:00
msgType: Update
references: [test]
severity: Extreme
urgency: Immediate
certainty: Likely
headline: 标题话
effective: 2026-02-01T09:00:00+08:00
expires: 2026-12-31T23:59:59+08:00
areaDesc: 范围话
source: { name: 来源话, url: https://example.gov.cn/alert, date: 2026-02-01, kind: 官方 }
related: { guides: [full], checks: [full] }
---

## 说明

经过一。

经过二。

## 怎么做

- 停下
- 报警
`,
  'guides/02-full.md': `---
title: 标题话
role: 我会担责
summary: 摘要话
keywords: [别名一, 别名二]
duty:
  - { text: 规定话, source: { name: 规定来源, date: 2025-06, kind: 官方 } }
cases:
  - { text: 案例话, place: 地点话, date: 2025-05-04, source: { name: 案例来源, date: 2025, kind: 媒体 } }
sources: [{ name: 来源一, date: 2024, kind: 通用 }, { name: 来源二, date: 2023-02, kind: 转载 }]
related: { articles: [2026-01-01-01], checks: [full], guides: [test] }
---

## 怎么骗

骗法一。

## 看什么

- 迹象一
- 迹象二

## 怎么做

1. 停下
2. 报警
`,
  'checks/02-full.yaml': `title: 标题话
icon: gem
intro: 引言话
keywords: [别名三]
questions:
  - { text: 一, weight: 2, reason: 因一 }
  - { text: 二, weight: 3, reason: 因二 }
thresholds: { suspicious: 2, stop: 5 }
verdicts:
  no_sign: [问一句]
  suspicious: [先停, 再问]
  stop: [打 110]
calls: ['110', '12351']
guide: full
sources: [{ name: 来源话, date: 2026-03, kind: 官方 }]
`,
  'enrolment/path-02-full.md': `---
title: 标题话
subtitle: 副题话
bring: [身份证, 手机]
duration: { text: 三天, source: { name: 期限来源, date: 2026, kind: 官方 } }
ask: ['12351']
benefits: [full]
sources: [{ name: 来源话, date: 2026, kind: 官方 }]
---

1. 打开入口 {channel: full}

   在首页
2. 填表
`,
  'enrolment/channel-full.md': `---
name: 名字话
appid: wx0123456789abcdef
appPath: pages/index/index
url: https://example.gov.cn/in
copyText: 搜索话
sources: [{ name: 来源话, date: 2026, kind: 官方 }]
---

1. 搜一搜
2. 点进去
`,
  'enrolment/benefit-02-full.md': `---
title: 标题话
scheme: 高温津贴
who: 谁话
summary: 摘要话
amount: 多少话
cost: 花费话
condition: 条件话
asOf: 2026-03
reviewBy: 2027-03-01
sources: [{ name: 来源话, date: 2026-03, kind: 官方 }]
related: { articles: [2026-01-01-01] }
---

## 怎么领

- 申请一
- 申请二

## 注意

- 注意一
`,
  'enrolment/hotlines.yaml': `- number: '12351'
  name: 名字话
  purpose: 用处话
  notFor: 不管话
  group: labour
  hours: 时间话
  source: { name: 来源话, date: 2026, kind: 官方 }
- number: '110'
  name: 报警
  purpose: 报警
  group: emergency
  source: { name: 来源话, date: 2026, kind: 官方 }
`,
  'enrolment/legal.yaml': `- id: rule
  title: 标题话
  text: 条文话
  source: { name: 法律来源, date: 2025-01-01, kind: 官方 }
`,
  'enrolment/checklists.yaml': `- id: keep
  title: 标题话
  items: [留一, 留二]
  sources: [{ name: 清单来源, date: 2026, kind: 通用 }]
`,
}
