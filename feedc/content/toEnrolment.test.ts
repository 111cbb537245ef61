import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readRecord, SOURCE } from '@test/fakes/readRecord'
import { toBenefit, toChannel, toChecklists, toHotlines, toLegal, toPath, toTriage } from './toEnrolment'

describe('the way into the union', () => {
  const md = (name: string, front: string, body: string) => [`enrolment/${name}.md`, `---\n${front}---\n\n${body}\n`] as const

  it('is a path of steps, each with its door and what goes with it', () => {
    const [file, text] = md(
      'path-01-a',
      `title: 甲\nsubtitle: 乙\nsources: [${SOURCE}]\n`,
      '1. 打开 {channel:  shen.gong-she}  \n\n   在首页\n\n   再点\n2. 填表\n',
    )
    const { value, said } = readRecord(file, text, toPath)
    assert.deepEqual(said, [])
    assert.deepEqual(
      [value?.id, value?.duration, value?.steps],
      [
        'a',
        null,
        [
          { text: '打开', detail: '在首页\n再点', channel: 'shen.gong-she' },
          { text: '填表', detail: null, channel: null },
        ],
      ],
    )
  })

  it('is no path without its names, and its duration has a source', () => {
    for (const name of ['title', 'subtitle']) {
      const front = `title: 甲\nsubtitle: 乙\nsources: [${SOURCE}]\n`.replace(new RegExp(`^${name}:.*\n`, 'm'), '')
      const read = readRecord(...md('path-a', front, '1. 一'), toPath)
      assert.deepEqual([read.value, read.said], [null, [`2 [${name}] missing_field`]])
    }
    const read = readRecord(
      ...md('path-a', `title: 甲\nsubtitle: 乙\nduration: { text: 三天, by: x }\nsources: [${SOURCE}]\n`, '1. 一'),
      toPath,
    )
    assert.deepEqual(read.said, ['4 [duration.source] claim_without_source', '4 [duration.by] unknown_field'])
  })

  it('is told of a door that is named in the middle of a step, or below it', () => {
    for (const step of ['1. 打开 {channel: a} 再点', '1. 打开\n\n   在首页 {channel: a}'])
      assert.deepEqual(
        readRecord(...md('path-a', `title: 甲\nsubtitle: 乙\nsources: [${SOURCE}]\n`, step), toPath).said,
        ['2 misplaced_channel'],
        step,
      )
  })

  it('is a door with a name, and a benefit that says whose it is, until when', () => {
    assert.equal(readRecord(...md('channel-a', `name: 甲\nsources: [${SOURCE}]\n`, '1. 搜'), toChannel).value?.id, 'a')
    assert.equal(readRecord(...md('channel-a', `sources: [${SOURCE}]\n`, '1. 搜'), toChannel).value, null)
    const BENEFIT = `title: 甲\nscheme: 关爱\nwho: 乙\nsummary: 丙\nasOf: 2026\nreviewBy: 2027\nsources: [${SOURCE}]\n`
    const benefit = (front: string) => readRecord(...md('benefit-02-a', front, '## 怎么申请\n\n一\n'), toBenefit)
    assert.equal(benefit(BENEFIT).value?.id, 'a')
    for (const name of ['title', 'scheme', 'who', 'summary', 'asOf', 'reviewBy']) {
      const read = benefit(BENEFIT.replace(new RegExp(`^${name}:.*\n`, 'm'), ''))
      assert.deepEqual([read.value, read.said], [null, [`2 [${name}] missing_field`]])
    }
  })

  it('begins with the question that it names, wherever that stands, each with its place in the file', () => {
    const text =
      'start: b\nquestions:\n  - id: a\n    text: 一\n    options: [{ text: 甲, question: b }]\n  - id: b\n    text: 二\n    options: [{ text: 乙, path: p }]\n  - id: c\n    text: 三\n    options: []\n'
    const { value, said } = readRecord('enrolment/triage.yaml', text, toTriage)
    assert.deepEqual(said, [])
    assert.deepEqual(
      value.map(each => [each.value.id, each.at.file, each.at.line, each.at.lines.text]),
      [
        ['b', 'enrolment/triage.yaml', 6, 7],
        ['a', 'enrolment/triage.yaml', 3, 4],
        ['c', 'enrolment/triage.yaml', 9, 10],
      ],
    )
    assert.deepEqual(value[0]?.value.options, [{ text: '乙', question: null, path: 'p' }])
    assert.equal(value[0]?.at.lines['options.0.path'], 8)
    assert.equal(value[0]?.at.lines['questions.0.id'], undefined)
  })

  it('is lists of numbers, rules and things to bring, of which each lacks nothing unsaid', () => {
    const lists: readonly (readonly [typeof toHotlines | typeof toLegal | typeof toChecklists, readonly string[]])[] = [
      [toHotlines, ['number', 'name', 'purpose', 'group']],
      [toLegal, ['id', 'title', 'text']],
      [toChecklists, ['id', 'title']],
    ]
    for (const [map, names] of lists) {
      const sources = map === toChecklists ? 'sources: []' : 'source: 甲'
      const { said, value } = readRecord('enrolment/a.yaml', `- ${sources}\n`, map as typeof toLegal)
      assert.equal(value.length, 1)
      assert.deepEqual(
        said.filter(each => each.endsWith('missing_field')),
        names.map(name => `1 [items.0.${name}] missing_field`),
      )
      assert.equal(said.filter(each => each.endsWith('claim_without_source')).length, 1)
    }
    const { value } = readRecord('enrolment/hotlines.yaml', `- { number: '110', source: ${SOURCE} }\n`, toHotlines)
    assert.deepEqual(value[0]?.value, {
      number: '110',
      name: '',
      purpose: '',
      notFor: null,
      group: 'city',
      hours: null,
      source: { name: '甲局', url: null, date: null, kind: 'official' },
    })
  })
})
