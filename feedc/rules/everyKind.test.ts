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
const HOTLINES = 'enrolment/hotlines.yaml'
const SOURCE = 'source: { name: 测试来源, date: 2026, kind: 官方 }'
const LEGAL = (id: string): string => `- id: ${id}\n  title: 甲\n  text: 乙\n  ${SOURCE}\n`
const CHECKLIST = (id: string): string =>
  `- id: ${id}\n  title: 甲\n  items: [乙]\n  sources: [{ name: 清单来源, date: 2026, kind: 官方 }]\n`

const textOf = (file: string): string => readFileSync(join(tree.dir, file), 'utf8')

/** What a rule says, as 「file:line [field] sentence」. */
const said = (code: string): string[] =>
  checkContent(tree.dir, Date.parse('2026-11-24T08:00:00+08:00'))
    .notices.filter(notice => notice.code === code)
    .map(({ file, line, field, message }) => `${file}:${line}${field === null ? '' : ` [${field}]`} ${message}`)
const where = (code: string): string[] => said(code).map(each => each.replace(/^(\S+(?: \[[^\]]*\])?).*/, '$1'))

describe('an id', () => {
  it('is used once in each kind of record, and the second one is told where the first is', () => {
    const copied = (file: string, to: string): void => tree.write(to, textOf(file))
    copied(GUIDE, 'guides/02-test.md')
    copied(CHECK, 'checks/02-test.yaml')
    copied(PATH, 'enrolment/path-02-test.md')
    copied(BENEFIT, 'enrolment/benefit-02-test.md')
    copied(ARTICLE, 'bulletins/2026-01-01/01-second.md')
    tree.write(HOTLINES, `${textOf(HOTLINES)}${textOf(HOTLINES)}`)
    tree.write('enrolment/legal.yaml', LEGAL('a') + LEGAL('a') + LEGAL('b'))
    tree.write('enrolment/checklists.yaml', CHECKLIST('a') + CHECKLIST('a'))
    tree.edit(TRIAGE, 'id: two', 'id: one')
    assert.deepEqual(said('duplicate_id'), [
      `bulletins/2026-01-01/01-second.md:2 编号「2026-01-01-01」重复了，第一次在 ${ARTICLE}:2。改一个。`,
      `checks/02-test.yaml:1 编号「test」重复了，第一次在 ${CHECK}:1。改一个。`,
      `enrolment/benefit-02-test.md:2 编号「test」重复了，第一次在 ${BENEFIT}:2。改一个。`,
      'enrolment/checklists.yaml:5 [id] 编号「a」重复了，第一次在 enrolment/checklists.yaml:1。改一个。',
      `${HOTLINES}:6 [number] 编号「12351」重复了，第一次在 ${HOTLINES}:1。改一个。`,
      'enrolment/legal.yaml:5 [id] 编号「a」重复了，第一次在 enrolment/legal.yaml:1。改一个。',
      `enrolment/path-02-test.md:2 编号「test」重复了，第一次在 ${PATH}:2。改一个。`,
      `${TRIAGE}:8 [id] 编号「one」重复了，第一次在 ${TRIAGE}:3。改一个。`,
      `guides/02-test.md:2 编号「test」重复了，第一次在 ${GUIDE}:2。改一个。`,
    ])
  })

  it('of a question in a self-check is its text', () => {
    tree.edit(CHECK, 'text: 丙', 'text: 甲')
    assert.deepEqual(said('duplicate_id'), [`${CHECK}:7 [questions.2.text] 「甲」问了两遍，第一次在 questions.0。删掉一题。`])
  })

  it('is fit for a file name in each kind of record', () => {
    tree.write('alerts/一.md', textOf(ALERT))
    tree.write('guides/a b.md', textOf(GUIDE))
    tree.write('checks/a_b.yaml', textOf(CHECK))
    tree.write('enrolment/path-一.md', textOf(PATH))
    tree.write('enrolment/channel-一.md', textOf(CHANNEL))
    tree.write('enrolment/benefit-一.md', textOf(BENEFIT))
    tree.write('enrolment/legal.yaml', LEGAL('a/b'))
    tree.write('enrolment/checklists.yaml', CHECKLIST("'..'"))
    tree.write(
      TRIAGE,
      `start: 一\nquestions:\n  - { id: 一, text: 甲, options: [{ text: 乙, path: test }, { text: 丙, path: test }] }\n`,
    )
    tree.edit('bulletins/2026-01-01/issue.yaml', 'id: 2026-01-01', 'id: 2026/01')
    assert.deepEqual(where('bad_id'), [
      'alerts/一.md:2',
      `${ARTICLE}:2`,
      'checks/a_b.yaml:1',
      'enrolment/benefit-一.md:2',
      'enrolment/channel-一.md:2',
      'enrolment/checklists.yaml:1 [id]',
      'enrolment/legal.yaml:1 [id]',
      'enrolment/path-一.md:2',
      `${TRIAGE}:3 [id]`,
      'guides/a',
    ])
  })
})

describe('a link between records that leads nowhere', () => {
  const dangling = (): string[] => said('dangling_reference').map(each => each.replace(/ [^ 「]*(「.*」).*/, ' $1'))

  it('is found in an article, whatever it is to', () => {
    tree.edit(ARTICLE, '{ stations: [T-1] }', '{ stations: [s], guides: [g], checks: [c], benefits: [b] }')
    assert.deepEqual(dangling(), [
      `${ARTICLE}:5 [related.stations] 「s」`,
      `${ARTICLE}:5 [related.guides] 「g」`,
      `${ARTICLE}:5 [related.checks] 「c」`,
      `${ARTICLE}:5 [related.benefits] 「b」`,
    ])
  })

  it('is found in a guide, a warning, a self-check, a benefit and a path', () => {
    tree.edit(
      GUIDE,
      'summary: 测试\n',
      'summary: 测试\nrelated: { articles: [a, 2026-01-01-01], checks: [c, test], guides: [g, test] }\n',
    )
    tree.edit(ALERT, 'areaDesc: 测试市\n', 'areaDesc: 测试市\nrelated: { guides: [g, test], checks: [c, test] }\n')
    tree.edit(CHECK, 'guide: test', 'guide: gone')
    tree.edit(BENEFIT, 'amount: 测试\n', 'amount: 测试\nrelated: { articles: [a, 2026-01-01-01] }\n')
    tree.edit(PATH, '{channel: test}', '{channel: gone}')
    assert.deepEqual(dangling(), [
      `${ALERT}:11 [related.guides] 「g」`,
      `${ALERT}:11 [related.checks] 「c」`,
      `${CHECK}:14 [guide] 「gone」`,
      `${BENEFIT}:7 [related.articles] 「a」`,
      `${PATH}:2 [steps.0] 「gone」`,
      `${GUIDE}:5 [related.articles] 「a」`,
      `${GUIDE}:5 [related.checks] 「c」`,
      `${GUIDE}:5 [related.guides] 「g」`,
    ])
  })

  it('is found between the questions', () => {
    tree.edit(TRIAGE, 'question: two', 'question: three')
    assert.deepEqual(dangling(), [`${TRIAGE}:7 [options.1] 「three」`])
  })
})

describe('a source without a date', () => {
  it('is pointed out wherever a courier may read it', () => {
    const undated = (name: string): string => `{ name: ${name}, kind: 官方 }`
    tree.edit(
      GUIDE,
      'sources: [{ name: 测试来源, date: 2026, kind: 通用 }]',
      `duty: [{ text: 规定, source: ${undated('规定')} }]\ncases: [{ text: 案例, place: 甲, source: ${undated('案例')} }]\nsources: [{ name: 常识, kind: 通用 }, ${undated('防骗')}]`,
    )
    tree.edit(CHECK, 'sources: [{ name: 测试来源, date: 2026, kind: 通用 }]', `sources: [${undated('自查')}]`)
    tree.edit(ALERT, 'source: { name: 测试来源, date: 2026-01-01, kind: 官方 }', `source: ${undated('预警')}`)
    tree.edit(PATH, 'subtitle: 测试\n', `subtitle: 测试\nduration: { text: 三天, source: ${undated('期限')} }\n`)
    tree.edit(PATH, 'sources: [{ name: 测试来源, date: 2026, kind: 官方 }]', `sources: [${undated('路径')}]`)
    tree.edit(CHANNEL, 'sources: [{ name: 测试来源, date: 2026, kind: 官方 }]', `sources: [${undated('入口')}]`)
    tree.edit(HOTLINES, 'source: { name: 测试来源, date: 2026, kind: 官方 }', `source: ${undated('热线')}`)
    tree.edit('stations.csv', '测试来源,,2025年7月', '驿站来源,,')
    tree.write('enrolment/legal.yaml', LEGAL('a').replace(SOURCE, `source: ${undated('法条')}`))
    tree.write('enrolment/checklists.yaml', CHECKLIST('a').replace(', date: 2026', ''))
    assert.deepEqual(
      said('undated_source').map(each => each.replace(/没有日期.*/, '')),
      [
        `${ALERT}:11 [source] 来源「预警」`,
        `${CHECK}:15 [sources] 来源「自查」`,
        `${CHANNEL}:3 [sources] 来源「入口」`,
        'enrolment/checklists.yaml:4 [sources] 来源「清单来源」',
        `${HOTLINES}:5 [source] 来源「热线」`,
        'enrolment/legal.yaml:4 [source] 来源「法条」',
        `${PATH}:4 [duration] 来源「期限」`,
        `${PATH}:5 [sources] 来源「路径」`,
        `${GUIDE}:5 [duty] 来源「规定」`,
        `${GUIDE}:6 [cases] 来源「案例」`,
        `${GUIDE}:7 [sources] 来源「防骗」`,
        'stations.csv:2 [来源日期] 来源「驿站来源」',
      ],
    )
  })
})

describe('a line that says what to do', () => {
  it('begins with a verb and fits a wet screen, wherever it stands', () => {
    const line = '你把收到的东西先放到一边再打电话问清楚'
    const long = '把收到的东西先放到一边，再打电话问清楚是谁寄的'
    tree.edit(ALERT, '测试说明。\n', `测试说明。\n\n## 怎么做\n\n- ${line}\n- ${long}\n`)
    tree.edit(GUIDE, '1. 停下', `1. ${line}\n2. ${long}`)
    tree.edit(CHECK, 'no_sign: [问一句]', `no_sign: [${line}, '${long}']`)
    tree.edit(PATH, '1. 打开测试 {channel: test}', `1. ${line}\n2. ${long}`)
    tree.edit(CHANNEL, '1. 搜“测试”', `1. ${line}\n2. ${long}`)
    tree.edit(BENEFIT, '- 问一句', `- ${line}\n- ${long}`)
    tree.write('enrolment/checklists.yaml', CHECKLIST('a').replace('[乙]', `[${line}, '${long}']`))
    const places = [
      `${ALERT}:2`,
      `${CHECK}:10 [verdicts.no_sign]`,
      `${BENEFIT}:2`,
      `${CHANNEL}:2`,
      'enrolment/checklists.yaml:3 [items]',
      `${PATH}:2`,
      `${GUIDE}:2`,
    ]
    assert.deepEqual(where('subject_first'), places)
    assert.deepEqual(where('long_for_a_screen'), places)
  })

  it('is none where the instruction of a warning is one paragraph', () => {
    tree.edit(ALERT, '测试说明。\n', '测试说明。\n\n## 怎么做\n\n你把收到的东西先放到一边，再打电话问清楚是谁寄的\n')
    assert.deepEqual([where('subject_first'), where('long_for_a_screen')], [[], []])
  })
})

describe('what a phone would drop', () => {
  it('is said once: by the rule that explains it, else by the phone’s own schema, with its place', () => {
    tree.edit(ARTICLE, 'title: 第一篇', `title: ${'长'.repeat(201)}`)
    assert.deepEqual([where('schema_refused'), where('text_too_long')], [[], [`${ARTICLE}:2 [title]`]])
    tree.edit(ARTICLE, `title: ${'长'.repeat(201)}`, 'title: 第一篇')
    tree.edit(ARTICLE, 'rank: 2', 'rank: 12')
    assert.deepEqual(said('schema_refused'), [`${ARTICLE}:2 [_nuanfeng.rank] 内容不合格式（/_nuanfeng/rank）。`])
  })

  it('is found in every kind of record', () => {
    const words = (count: number): string => `[${Array.from({ length: count }, (_, at) => `话${at}`).join(', ')}]`
    tree.edit(GUIDE, 'summary: 测试', `summary: 测试\nkeywords: ${words(31)}`)
    tree.edit(CHECK, 'no_sign: [问一句]', `no_sign: ${words(9)}`)
    tree.edit(ALERT, 'msgType: Alert', `msgType: Update\nreferences: [${Array.from({ length: 21 }, () => 'test').join(', ')}]`)
    tree.edit(PATH, 'subtitle: 测试', `subtitle: 测试\nbring: ${words(13)}`)
    tree.edit(CHANNEL, '1. 搜“测试”', Array.from({ length: 9 }, (_, at) => `${at + 1}. 走`).join('\n'))
    tree.edit(BENEFIT, '- 问一句', Array.from({ length: 11 }, () => '- 问').join('\n'))
    tree.write('enrolment/checklists.yaml', CHECKLIST('a').replace('[乙]', words(21)))
    tree.edit(TRIAGE, '      - { text: 丁, path: test }\n', '')
    tree.edit('stations.csv', 'T-1,测试驿站', `T-1,${'长'.repeat(201)}`)
    const places = where('schema_refused')
    for (const place of [
      `${CHECK}:10 [verdicts.no_sign]`,
      `${BENEFIT}:2 [claim]`,
      `${CHANNEL}:2 [steps]`,
      'enrolment/checklists.yaml:3 [items]',
      `${PATH}:4 [bring]`,
      `${TRIAGE}:10 [options]`,
      `${GUIDE}:5 [keywords]`,
    ])
      assert.ok(places.includes(place), `${place}: ${places.join()}`)
    assert.deepEqual(where('text_too_long'), ['stations.csv:2 [名称]'])
  })
})
