import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { assertNotice } from '@test/fakes/notices'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

const TRIAGE = 'enrolment/triage.yaml'
const BENEFIT = 'enrolment/benefit-01-test.md'

describe('the way into the union', () => {
  it('asks no question that nobody comes to', async () => {
    tree.edit(TRIAGE, 'question: two', 'path: test')
    await assertNotice(tree, `${TRIAGE}:8 [id] 错误`, 'triage_unreachable', /从第一题走不到「two」/)
  })

  it('never asks in a circle', async () => {
    tree.edit(TRIAGE, '{ text: 丁, path: test }', '{ text: 丁, question: one }')
    await assertNotice(tree, `${TRIAGE}:5 [options] 错误`, 'triage_endless', /one → two → one/)
  })

  it('has options that lead to one place', async () => {
    tree.edit(TRIAGE, '{ text: 丁, path: test }', '{ text: 丁 }')
    await assertNotice(tree, `${TRIAGE}:12 [options.1] 错误`, 'triage_option_unclear', /要写 question 或 path/)
  })

  it('leads only to paths that are there', async () => {
    tree.edit(TRIAGE, '{ text: 丁, path: test }', '{ text: 丁, path: gone }')
    await assertNotice(tree, `${TRIAGE}:12 [options.1] 错误`, 'dangling_reference', /路径「gone」不存在/)
  })

  it('names only benefits and numbers that are there and may be dialled', async () => {
    const PATH = 'enrolment/path-01-test.md'
    tree.edit(PATH, 'subtitle: 测试', "subtitle: 测试\nbenefits: [gone]\nask: ['12399', '110转1']")
    await assertNotice(tree, `${PATH}:4 [benefits] 错误`, 'dangling_reference', /权益「gone」不存在/)
    await assertNotice(tree, `${PATH}:5 [ask.0] 错误`, 'phone_not_allowed', /12399/)
    await assertNotice(tree, `${PATH}:5 [ask.1] 错误`, 'bad_phone', /110转1/)
  })

  it('begins with the question that the editor says it begins with', () => {
    const first = () =>
      checkContent(tree.dir, Date.parse('2026-11-24T08:00:00+08:00')).content.triage.map(({ value }) => value.id)
    assert.deepEqual(first(), ['one', 'two'])
    tree.edit(TRIAGE, 'start: one', 'start: two')
    assert.deepEqual(first(), ['two', 'one'])
  })

  it('is told of benefits that nobody looked at since their date', async () => {
    tree.edit(BENEFIT, 'reviewBy: 2027-01', 'reviewBy: 2026-10')
    await assertNotice(tree, `${BENEFIT}:8 [reviewBy] 提醒`, 'review_overdue', /重新核对金额/)
  })

  it('has no benefit to be reviewed before the day its figures speak of', async () => {
    tree.edit(BENEFIT, 'reviewBy: 2027-01', 'reviewBy: 2025-01')
    await assertNotice(tree, `${BENEFIT}:8 [reviewBy] 错误`, 'review_before_as_of', /还早/)
  })

  it('offers one of the two injury schemes, never both at once', async () => {
    const scheme = (id: string, words: string): void =>
      tree.write(
        `enrolment/benefit-${id}.md`,
        `---\ntitle: ${words}\nscheme: ${words}\nwho: 测试的人\nsummary: 测试\nasOf: 2026-01\nreviewBy: 2027-01\nsources: [{ name: 测试来源, date: 2026-01, kind: 官方 }]\n---\n\n## 怎么领\n\n- 问一句\n`,
      )
    scheme('02-one', '工伤保险')
    scheme('03-other', '职业伤害保障')
    tree.edit('enrolment/path-01-test.md', 'subtitle: 测试\n', 'subtitle: 测试\nbenefits: [one, other]\n')
    await assertNotice(tree, 'enrolment/path-01-test.md:4 [benefits] 错误', 'schemes_mixed', /只留一个/)
    tree.edit('enrolment/path-01-test.md', 'benefits: [one, other]', 'benefits: [one]')
    tree.edit('bulletins/2026-01-01/01-first.md', 'related: { stations: [T-1] }', 'related: { benefits: [other, one] }')
    await assertNotice(tree, 'bulletins/2026-01-01/01-first.md:5 [related] 错误', 'schemes_mixed', /只留一个/)
  })

  it('names no number where nobody answers any more; a bulletin keeps its own words', async () => {
    tree.edit('bulletins/2026-01-01/01-first.md', '第二段。', '第二段，打 12305。')
    tree.edit(BENEFIT, '- 问一句', '- 打 12305 问一句')
    await assertNotice(tree, `${BENEFIT}:14 错误`, 'dead_number', /已经停用/)
  })

  it('is told of sources that have no date', async () => {
    tree.edit(BENEFIT, 'date: 2026-01, ', '')
    await assertNotice(tree, `${BENEFIT}:9 [sources] 说明`, 'undated_source', /没有日期/)
  })

  it('has no source from tomorrow', async () => {
    tree.edit(BENEFIT, 'date: 2026-01, ', 'date: 2027-01, ')
    await assertNotice(tree, `${BENEFIT}:9 [sources.0.date] 错误`, 'future_date', /「2027-01」还没到/)
  })
})

describe('a self-check', () => {
  const CHECK = 'checks/01-test.yaml'

  it('has its thresholds the right way round', async () => {
    tree.edit(CHECK, '{ suspicious: 4, stop: 7 }', '{ suspicious: 7, stop: 7 }')
    await assertNotice(tree, `${CHECK}:8 [thresholds] 错误`, 'thresholds_wrong', /要小于 stop/)
  })

  it('can come to each of its verdicts', async () => {
    tree.edit(CHECK, '{ suspicious: 4, stop: 7 }', '{ suspicious: 4, stop: 9 }')
    await assertNotice(tree, `${CHECK}:8 [thresholds] 错误`, 'verdict_unreachable', /立即停下/)
  })

  it('asks nothing that changes nothing', async () => {
    tree.edit(CHECK, '{ suspicious: 4, stop: 7 }', '{ suspicious: 3, stop: 7 }')
    await assertNotice(tree, `${CHECK}:7 [questions.2.weight] 提醒`, 'idle_question', /「丙」勾不勾都不影响/)
  })
})

describe('what no rule foresaw', () => {
  it('is refused by the phone’s own schema, with its place', async () => {
    const questions = Array.from({ length: 13 }, (_, at) => `  - { text: 问${at}, weight: 4, reason: 因 }\n`)
    tree.edit('checks/01-test.yaml', '  - { text: 甲, weight: 3, reason: 因甲 }\n', questions.join(''))
    await assertNotice(tree, 'checks/01-test.yaml:4 [questions] 错误', 'schema_refused', /内容不合格式（\/questions）/)
  })
})
