import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

const ARTICLE = 'bulletins/2026-01-01/01-first.md'
const GUIDE = 'guides/01-test.md'
const CHECK = 'checks/01-test.yaml'
const ALERT = 'alerts/test.md'
const PATH = 'enrolment/path-01-test.md'
const CHANNEL = 'enrolment/channel-test.md'
const BENEFIT = 'enrolment/benefit-01-test.md'
const TRIAGE = 'enrolment/triage.yaml'

const textOf = (file: string): string => readFileSync(join(tree.dir, file), 'utf8')

/** What a rule says, as 「file:line [field] sentence」. */
const said = (code: string): string[] =>
  checkContent(tree.dir, Date.parse('2026-11-24T08:00:00+08:00'))
    .notices.filter(notice => notice.code === code)
    .map(({ file, line, field, message }) => `${file}:${line}${field === null ? '' : ` [${field}]`} ${message}`)
const where = (code: string): string[] => said(code).map(each => each.replace(/^(\S+(?: \[[^\]]*\])?).*/, '$1'))

describe('what reaches outside', () => {
  it('is asked of every field for an address, not of map tiles nor of where holidays come from', () => {
    tree.edit(
      'feed.yaml',
      'expiresDays: 90',
      'expiresDays: 90\nreportUrl: https://other.gov.cn/\ntiles: https://tiles.example/{z}/{x}/{y}.png',
    )
    tree.edit('stations.csv', '测试来源,,', '测试来源,https://other.gov.cn/a,')
    tree.edit('holidays.yaml', 'name: 测试通知,', 'name: 测试通知, url: https://other.gov.cn/b,')
    assert.deepEqual(
      said('host_not_allowed').map(each => each.replace(/」.*/, '')),
      ['feed.yaml:4 [reportUrl] 网址「other.gov.cn', 'stations.csv:2 [来源网址] 网址「other.gov.cn'],
    )
    tree.edit('feed.yaml', 'tiles: https:', 'tiles: http:')
    assert.deepEqual(where('bad_url'), ['feed.yaml:5 [tiles]'])
  })

  it('has one host, in letters: not what stands before an at, behind a port, or in a text’s brackets', () => {
    tree.edit(ARTICLE, '第一段。', '看（https://t.cn/a）、https://user@T.CN:8443/b，https://www.t.cn?c。http://not.cn/t.cn')
    assert.equal(said('short_link').length, 3)
    tree.edit(CHANNEL, 'name: 测试入口', "name: 测试入口\nurl: ''\nappid: ''")
    assert.deepEqual([where('bad_url'), where('bad_appid'), where('host_not_allowed')], [[], [], []])
  })

  it('is a mini-program that can exist, on the list too', () => {
    tree.edit('feed.yaml', 'appids: []', 'appids: [wx0123456789abcdef, wx12]')
    assert.deepEqual(where('bad_appid'), ['feed.yaml:6 [allow.appids.1]'])
    tree.edit(CHANNEL, 'name: 测试入口', 'name: 测试入口\nappid: wx0123456789abcdef')
    assert.deepEqual(where('appid_not_allowed'), [])
  })

  it('is a number that can be dialled: on the list, of a station; and only a button’s has to be on the list', () => {
    tree.edit('feed.yaml', "'12351']", "'12351', '96x']")
    tree.edit('stations.csv', '理发,,,,', '理发,,021-12345678,,')
    assert.deepEqual([where('bad_phone'), where('phone_not_allowed')], [['feed.yaml:7 [allow.phones.2]'], []])
    tree.edit('stations.csv', '021-12345678', '021转8')
    tree.edit(PATH, 'subtitle: 测试', "subtitle: 测试\nask: ['12399']")
    assert.deepEqual(where('bad_phone'), ['feed.yaml:7 [allow.phones.2]', 'stations.csv:2 [电话]'])
    assert.deepEqual(where('phone_not_allowed'), [`${PATH}:4 [ask.0]`])
  })

  it('is no link on a reposted source, in a station’s row as in a list, and on any other source it is', () => {
    tree.edit('stations.csv', '测试来源,,2025年7月,媒体', '测试来源,https://example.gov.cn/a,2025年7月,转载')
    tree.edit(
      CHANNEL,
      'sources: [{ name: 测试来源, date: 2026, kind: 官方 }]',
      "sources: [{ name: 甲, url: https://example.gov.cn/, kind: 官方, date: 2026 }, { name: 乙, url: '', kind: 转载, date: 2026 }, { name: 丙, url: https://example.gov.cn/, kind: 转载, date: 2026 }]",
    )
    assert.deepEqual(where('repost_with_link'), [`${CHANNEL}:3 [sources.2.url]`, 'stations.csv:2 [来源网址]'])
  })
})

describe('messages that act on others', () => {
  const alert = (file: string, msgType: string, sent: string, ...references: string[]): void =>
    tree.write(
      `alerts/${file}.md`,
      textOf(ALERT)
        .replace('msgType: Alert', `msgType: ${msgType}\nreferences: [${references.join(', ')}]`)
        .replace('sent: 2026-01-01', `sent: 2026-01-${sent}`)
        .replace('effective: 2026-01-01', `effective: 2026-01-${sent}`),
    )

  it('say on which, and on those sent before them alone', () => {
    alert('a-update', 'Update', '02')
    alert('b-alert', 'Alert', '02')
    assert.deepEqual(where('cap_reference_missing'), ['alerts/a-update.md:4 [references]'])
    alert('a-update', 'Update', '02', 'test', 'b-alert', 'c-later')
    alert('c-later', 'Cancel', '03', 'test', 'c-later')
    assert.deepEqual(said('cap_reference_not_earlier').map(each => each.replace(/ [^ ]*$/, '')).length, 3)
    assert.deepEqual(where('cap_reference_not_earlier'), [
      'alerts/a-update.md:4 [references]',
      'alerts/a-update.md:4 [references]',
      'alerts/c-later.md:4 [references]',
    ])
  })

  it('take back an update with the warning, unless the update is of something else', () => {
    alert('a-update', 'Update', '02', 'test')
    alert('b-alert', 'Alert', '02')
    alert('c-update', 'Update', '03', 'b-alert')
    alert('d-cancel', 'Cancel', '04', 'test')
    assert.deepEqual(where('cancel_misses_update'), ['alerts/d-cancel.md:4 [references]'])
    alert('d-cancel', 'Cancel', '04', 'test', 'a-update')
    assert.deepEqual(where('cancel_misses_update'), [])
  })
})

describe('the questions before the way in', () => {
  const questions = (start: string, ...list: string[]): void =>
    tree.write(TRIAGE, `start: ${start}\nquestions:\n${list.join('')}`)
  const ask = (id: string, ...options: string[]): string =>
    `  - { id: ${id}, text: ${id}问, options: [${options.map(each => `{ text: 选, ${each} }`).join(', ')}] }\n`

  it('come to each question by any way, however long, and never twice to one', () => {
    questions(
      'a',
      ask('a', 'question: b', 'path: test'),
      ask('b', 'question: c', 'path: test'),
      ask('c', 'path: test', 'path: test'),
    )
    assert.deepEqual([where('triage_unreachable'), where('triage_endless')], [[], []])
    questions(
      'a',
      ask('a', 'question: b', 'question: c'),
      ask('b', 'question: d', 'path: test'),
      ask('c', 'question: d', 'path: test'),
      ask('d', 'path: test', 'path: test'),
    )
    assert.deepEqual(where('triage_endless'), [], 'two ways to one question are no circle')
  })

  it('are told of one circle, from where it begins', () => {
    questions(
      'a',
      ask('a', 'question: b', 'path: test'),
      ask('b', 'path: test', 'question: c'),
      ask('c', 'question: b', 'path: test'),
    )
    assert.match(said('triage_endless').join(), /^enrolment\/triage\.yaml:4 \[options\] .*b → c → b/)
    questions('a', ask('a', 'question: a', 'path: test'))
    assert.match(said('triage_endless').join(), /a → a/)
  })

  it('are told of each question that nobody comes to, a circle of its own included', () => {
    questions(
      'a',
      ask('a', 'path: test', 'path: test'),
      ask('b', 'question: c', 'path: test'),
      ask('c', 'question: b', 'path: test'),
    )
    assert.deepEqual(where('triage_unreachable'), [`${TRIAGE}:4 [id]`, `${TRIAGE}:5 [id]`])
    assert.match(said('triage_endless').join(), /b → c → b/)
  })

  it('have options that lead to one place each', () => {
    questions('a', ask('a', 'path: test, question: a', 'path: test'))
    assert.match(said('triage_option_unclear').join(), /^enrolment\/triage\.yaml:3 \[options\.0\] .*选/)
  })
})

describe('small things that an eye passes over', () => {
  it('are control characters and soft hyphens, by their number', () => {
    const table = textOf('stations.csv')
    for (const [character, name] of [
      ['\u0007', 'U\\+0007'],
      ['\u00ad', 'U\\+00AD'],
      ['\ufeff', 'U\\+FEFF'],
    ] as const) {
      tree.write('stations.csv', table.replace('测试广场', `测试${character}广场`))
      assert.match(said('hidden_characters').join(), new RegExp(`^stations\\.csv:2 \\[地标\\] .*${name}`), name)
    }
  })

  it('are a summary that says nothing', () => {
    tree.edit(ARTICLE, 'rank: 2', 'rank: 2\nsummary:')
    assert.deepEqual(where('summary_empty'), [`${ARTICLE}:5 [summary]`])
    tree.edit(ARTICLE, 'summary:', "summary: '  '")
    assert.deepEqual(where('summary_empty'), [`${ARTICLE}:5 [summary]`])
    tree.edit(ARTICLE, "summary: '  '", 'summary: 话')
    assert.deepEqual(where('summary_empty'), [])
  })

  it('are formulas in a table, and in a title, which lands in one', () => {
    tree.edit(GUIDE, 'summary: 测试', 'summary: "=1+1"')
    assert.deepEqual(where('formula_cell'), [])
    tree.edit(GUIDE, 'title: 测试骗局', `title: "=${'1'.repeat(40)}"`)
    assert.match(said('formula_cell').join(), /^guides\/01-test\.md:2 \[title\] [^1]*=1{19}[^1]/)
  })

  it('are numbers of people inside one that is longer: those aren’t theirs', () => {
    tree.edit(BENEFIT, '- 问一句', '- 打 112305 或 123051 问一句')
    tree.edit('stations.csv', 'T-1,', 'T-12305,')
    tree.edit('stations.csv', '121.47,', '121.12305,')
    assert.deepEqual(where('dead_number'), [])
    tree.edit(ARTICLE, '第二段。', '<b')
    assert.deepEqual(where('html_in_text'), [`${ARTICLE}:10`])
    tree.edit(ARTICLE, '<b', '1 < 2')
    assert.deepEqual(where('html_in_text'), [])
  })

  it('are both injury schemes at once, and not one of them twice', () => {
    const scheme = (id: string, words: string): void =>
      tree.write(`enrolment/benefit-${id}.md`, textOf(BENEFIT).replace('scheme: 关爱', `scheme: ${words}`))
    scheme('a', '工伤保险')
    scheme('b', '工伤保险')
    scheme('c', '职业伤害保障')
    tree.edit(PATH, 'subtitle: 测试\n', 'subtitle: 测试\nbenefits: [a, b, test]\n')
    assert.deepEqual(where('schemes_mixed'), [])
    tree.edit(PATH, '[a, b, test]', '[test, a, c]')
    assert.deepEqual(where('schemes_mixed'), [`${PATH}:4 [benefits]`])
  })

  it('are verdicts that nobody comes to, each by its name', () => {
    tree.edit(CHECK, '{ suspicious: 4, stop: 7 }', '{ suspicious: 9, stop: 10 }')
    assert.match(said('verdict_unreachable').join(), /「?有可疑、立即停下/)
    tree.edit(CHECK, '{ suspicious: 9, stop: 10 }', '{ suspicious: 10, stop: 9 }')
    assert.deepEqual([where('verdict_unreachable'), where('thresholds_wrong')], [[], [`${CHECK}:8 [thresholds]`]])
  })
})
