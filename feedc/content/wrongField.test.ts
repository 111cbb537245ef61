import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { noticesOf } from '@test/fakes/notices'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

const ARTICLE = 'bulletins/2026-01-01/01-first.md'
const ISSUE = 'bulletins/2026-01-01/issue.yaml'
const GUIDE = 'guides/01-test.md'
const CHECK = 'checks/01-test.yaml'
const ALERT = 'alerts/test.md'
const PATH = 'enrolment/path-01-test.md'
const CHANNEL = 'enrolment/channel-test.md'
const BENEFIT = 'enrolment/benefit-01-test.md'
const TRIAGE = 'enrolment/triage.yaml'
const HOTLINES = 'enrolment/hotlines.yaml'

type Slip = readonly [what: string, file: string, from: string, to: string, where: string, code: string, says?: RegExp]

/** One slip of the hand, and the one notice it gives: the line and the field that the editor is sent to, and no other error in that file. */
function each(slips: readonly Slip[]): void {
  for (const [what, file, from, to, where, code, says = /./] of slips)
    it(what, async () => {
      tree.edit(file, from, to)
      // What other files then miss is another matter.
      const notices = (await noticesOf(tree)).filter(line => line.startsWith(`${file}:`) && line.includes(' 错误 '))
      assert.deepEqual(
        notices.map(line => line.replace(/：.*/, '')),
        [`${file}:${where} ${code}`],
        notices.join('\n'),
      )
      assert.match(notices[0] ?? '', says)
    })
}

describe('a field that has to be there', () => {
  each([
    ['is the title of an article', ARTICLE, 'title: 第一篇\n', '', '2 [title] 错误', 'missing_field', /缺「title」/],
    ['is missing when it is empty', ARTICLE, 'title: 第一篇', 'title:', '2 [title] 错误', 'missing_field'],
    ['is missing when it is blank', ARTICLE, 'title: 第一篇', "title: '  '", '2 [title] 错误', 'missing_field'],
    ['is the name of an issue', ISSUE, 'title: 测试简报\n', '', '1 [title] 错误', 'missing_field'],
    ['is an issue’s issuer', ISSUE, 'issuer: 测试编辑\n', '', '1 [issuer] 错误', 'missing_field'],
    ['is an issue’s day', ISSUE, 'date: 2026-01-01\nsource', 'source', '1 [date] 错误', 'missing_field'],
    [
      'is an issue’s source',
      ISSUE,
      'source: { name: 测试简报, date: 2026-01-01, kind: 官方 }\n',
      '',
      '1 [source] 错误',
      'claim_without_source',
    ],
    ['is a guide’s role', GUIDE, 'role: 我能拦下\n', '', '2 [role] 错误', 'missing_field'],
    ['is a guide’s summary', GUIDE, 'summary: 测试\n', '', '2 [summary] 错误', 'missing_field'],
    [
      'is a channel’s source',
      CHANNEL,
      'sources: [{ name: 测试来源, date: 2026, kind: 官方 }]\n',
      '',
      '2 [sources] 错误',
      'claim_without_source',
    ],
    ['is the name of a source', CHANNEL, '{ name: 测试来源, ', '{ ', '3 [sources.0.name] 错误', 'missing_field'],
    ['is the kind of a source', CHANNEL, ', kind: 官方 }', ' }', '3 [sources.0.kind] 错误', 'missing_field'],
    ['is a path’s subtitle', PATH, 'subtitle: 测试\n', '', '2 [subtitle] 错误', 'missing_field'],
    ['is whom a benefit is for', BENEFIT, 'who: 测试的人\n', '', '2 [who] 错误', 'missing_field'],
    ['is a benefit’s summary', BENEFIT, 'summary: 测试\n', '', '2 [summary] 错误', 'missing_field'],
    ['is the day a benefit’s figures speak of', BENEFIT, 'asOf: 2026-01\n', '', '2 [asOf] 错误', 'missing_field', /缺「asOf」/],
    ['is the day a benefit is looked at again', BENEFIT, 'reviewBy: 2027-01\n', '', '2 [reviewBy] 错误', 'missing_field'],
    ['is what a hotline is for', HOTLINES, '  purpose: 测试\n', '', '1 [items.0.purpose] 错误', 'missing_field'],
    ['is a self-check’s icon', CHECK, 'icon: gem\n', '', '1 [icon] 错误', 'missing_field'],
    [
      'is a question’s reason',
      CHECK,
      '{ text: 乙, weight: 4, reason: 因乙 }',
      '{ text: 乙, weight: 4 }',
      '6 [questions.1.reason] 错误',
      'missing_field',
    ],
    [
      'is what to do at each verdict',
      CHECK,
      '  suspicious: [先停]\n',
      '',
      '9 [verdicts] 错误',
      'missing_field',
      /verdicts\.suspicious/,
    ],
    ['is the first question', TRIAGE, 'start: one\n', '', '1 [start] 错误', 'missing_field'],
  ])
})

describe('a field of another kind than it should be', () => {
  each([
    ['is a list where a text belongs', ARTICLE, 'title: 第一篇', 'title: [甲]', '2 [title] 错误', 'wrong_type', /一段文字/],
    ['is a text where a list belongs', ARTICLE, 'topics: [权益]', 'topics: 权益', '3 [topics] 错误', 'wrong_type', /一个列表/],
    [
      'is a mapping in a list of words',
      ARTICLE,
      'topics: [权益]',
      'topics: [{ a: 1 }, 权益]',
      '3 [topics] 错误',
      'wrong_type',
      /一个列表/,
    ],
    ['is half a number', ARTICLE, 'rank: 2', 'rank: 2.5', '4 [rank] 错误', 'wrong_type', /整数/],
    ['is a list with a number in it', ARTICLE, 'rank: 2', 'rank: [2]', '4 [rank] 错误', 'wrong_type', /整数/],
    ['is no number at all', CHECK, 'weight: 1', 'weight: 一', '7 [questions.2.weight] 错误', 'wrong_type', /整数/],
    [
      'is a text where a mapping belongs',
      ALERT,
      'source: { name: 测试来源, date: 2026-01-01, kind: 官方 }',
      'source: 测试来源',
      '11 [source] 错误',
      'claim_without_source',
    ],
    [
      'is a list of words where mappings belong',
      GUIDE,
      'summary: 测试\n',
      'summary: 测试\nduty: [规定]\n',
      '5 [duty] 错误',
      'wrong_type',
      /一个列表/,
    ],
    [
      'is a text where mappings belong',
      GUIDE,
      'summary: 测试\n',
      'summary: 测试\ncases: 案例\n',
      '5 [cases] 错误',
      'wrong_type',
      /一个列表/,
    ],
    ['is no day', BENEFIT, 'date: 2026-01, ', 'date: 一月, ', '9 [sources.0.date] 错误', 'bad_date', /「一月」不是日期/],
    ['is no instant', ALERT, 'sent: 2026-01-01T00:00:00+08:00', 'sent: 元旦', '2 [sent] 错误', 'bad_instant', /「元旦」不是时间/],
    [
      'is no word of the list',
      BENEFIT,
      'scheme: 关爱',
      'scheme: 关心',
      '3 [scheme] 错误',
      'unknown_word',
      /「scheme」里的「关心」.*可以写：会员保障、/,
    ],
  ])
})

describe('a field that nobody reads', () => {
  each([
    [
      'is pointed out in an issue',
      ISSUE,
      'issuer: 测试编辑',
      'issuer: 测试编辑\nmotto: x',
      '4 [motto] 错误',
      'unknown_field',
      /删掉它/,
    ],
    [
      'is pointed out in a source',
      BENEFIT,
      'kind: 官方 }',
      'kind: 官方, author: x }',
      '9 [sources.0.author] 错误',
      'unknown_field',
    ],
    [
      'is pointed out in a question',
      CHECK,
      'reason: 因甲 }',
      'reason: 因甲, note: x }',
      '5 [questions.0.note] 错误',
      'unknown_field',
    ],
    ['is pointed out among the thresholds', CHECK, 'stop: 7 }', 'stop: 7, go: 1 }', '8 [thresholds.go] 错误', 'unknown_field'],
    [
      'is pointed out among the verdicts',
      CHECK,
      '  stop: [打 110]\n',
      '  stop: [打 110]\n  go: [x]\n',
      '13 [verdicts.go] 错误',
      'unknown_field',
    ],
    [
      'is pointed out in an option',
      TRIAGE,
      '{ text: 甲, path: test }',
      '{ text: 甲, path: test, hint: x }',
      '6 [questions.0.options.0.hint] 错误',
      'unknown_field',
    ],
    [
      'is pointed out in a hotline',
      HOTLINES,
      '  group: union\n',
      '  group: union\n  fax: x\n',
      '5 [items.0.fax] 错误',
      'unknown_field',
    ],
    [
      'is pointed out in what an article touches',
      ARTICLE,
      '{ stations: [T-1] }',
      '{ stations: [T-1], shops: [x] }',
      '5 [related.shops] 错误',
      'unknown_field',
    ],
    [
      'is pointed out among what may reach outside',
      'feed.yaml',
      "  phones: ['110', '12351']\n",
      "  phones: ['110', '12351']\n  mails: [x]\n",
      '8 [allow.mails] 错误',
      'unknown_field',
    ],
    ['is pointed out in a path', PATH, 'subtitle: 测试\n', 'subtitle: 测试\nlevel: x\n', '4 [level] 错误', 'unknown_field'],
    ['is pointed out in a channel', CHANNEL, 'name: 测试入口\n', 'name: 测试入口\nlevel: x\n', '3 [level] 错误', 'unknown_field'],
    ['is pointed out in a benefit', BENEFIT, 'who: 测试的人\n', 'who: 测试的人\nlevel: x\n', '5 [level] 错误', 'unknown_field'],
  ])
})

describe('a body', () => {
  each([
    ['of an article is not empty', ARTICLE, '第一段。\n\n第二段。\n', '', '2 错误', 'missing_body', /没有正文/],
    ['of a path is a list of steps', PATH, '1. 打开测试 {channel: test}', '打开测试', '2 错误', 'missing_body', /一条一步/],
    ['of a channel is a list of steps', CHANNEL, '1. 搜“测试”', '搜“测试”', '2 错误', 'missing_body', /一条一步/],
    ['of a guide says how it is done', GUIDE, '## 怎么骗\n\n一段。\n\n', '', '2 错误', 'missing_body', /缺「## 怎么骗」/],
    [
      'of a path names a channel at the end of a step, or a courier would read the mark',
      PATH,
      '{channel: test}',
      '{channel: test}\n   在首页',
      '2 错误',
      'misplaced_channel',
      /另起一段/,
    ],
    ['shows no table of its own making', ARTICLE, '第二段。', '    缩进', '10 错误', 'unsupported_markdown', /code/],
  ])
})

describe('an issue that can’t be read', () => {
  it('is said to be so, and its articles are not called strangers', async () => {
    tree.edit(ISSUE, 'title: 测试简报\n', '')
    assert.deepEqual(
      (await noticesOf(tree)).map(line => line.replace(/：.*/, '')),
      [`${ISSUE}:1 [title] 错误 missing_field`],
    )
  })
})

describe('words that are one too many', () => {
  it('are trimmed, and empty ones are none', async () => {
    tree.edit(ARTICLE, 'topics: [权益]', "topics: [' 权益 ', '', '  ']")
    tree.edit(ARTICLE, 'title: 第一篇', "title: ' 第一篇 '")
    assert.deepEqual(await noticesOf(tree), [])
  })
})

describe('places.csv', () => {
  const places = (rows: string): void => tree.edit('places.csv', '区,测试区,,,,121.47,31.23,测试来源,\n', rows)

  it('is refused where a point is no number: the phone would look for a place that is nowhere', async () => {
    places('区,测试区,,,,121.47,,测试来源,\n区,邻区,,,,东,31.2,测试来源,\n')
    assert.deepEqual(
      (await noticesOf(tree)).map(line => line.replace(/：.*/, '')),
      ['places.csv:2 [纬度] 错误 missing_field', 'places.csv:3 [经度] 错误 bad_coordinate'],
    )
  })

  it('is refused with a kind that no phone knows', async () => {
    places('省,测试区,,,,121.47,31.23,测试来源,\n')
    assert.match(
      (await noticesOf(tree)).join('\n'),
      /^places\.csv:2 \[类型\] 错误 unknown_word：.*可以写：区、街道、地铁站、线路。$/,
    )
  })
})
