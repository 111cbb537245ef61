import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readRecord, SOURCE } from '@test/fakes/readRecord'
import { toConfig, toIssue } from './toConfig'

describe('feed.yaml', () => {
  const config = (more: string) => readRecord('feed.yaml', `feed: a\ntitle: 甲\n${more}`, toConfig)

  it('is no feed without its name or its title', () => {
    for (const [text, said] of [
      ['title: 甲\n', '1 [feed] missing_field'],
      ['feed: a\n', '1 [title] missing_field'],
    ] as const) {
      const read = readRecord('feed.yaml', text, toConfig)
      assert.deepEqual([read.value, read.said], [null, [said]])
    }
  })

  it('opens a station after so many reports within so many days, both above none', () => {
    assert.deepEqual(config('acceptOpen: { reports: 1, days: 1 }\n').value?.acceptOpen, { reports: 1, days: 1 })
    for (const rule of [
      '{ reports: 0, days: 1 }',
      '{ reports: 1, days: 0 }',
      '{ reports: 1 }',
      '{ days: 1 }',
      '{ reports: -1, days: 1 }',
    ]) {
      const read = config(`acceptOpen: ${rule}\n`)
      assert.deepEqual([read.value?.acceptOpen, read.said], [null, ['3 [acceptOpen] wrong_type']], rule)
    }
    assert.deepEqual(config('acceptOpen: { reports: 1, days: 1, of: x }\n').said, ['3 [acceptOpen.of] unknown_field'])
    assert.equal(config('').value?.acceptOpen, null)
  })

  it('draws nobody’s map without the words that must stand on it', () => {
    const tiles = 'tiles: https://tiles.example/{z}/{x}/{y}.png\n'
    assert.deepEqual(config(tiles).said, ['1 [tilesCredit] missing_field'])
    assert.deepEqual(config(`${tiles}tilesCredit: 试图 GS（2026）1234号\n`).said, [])
    assert.deepEqual(config('').said, [])
  })

  it('lets content reach nowhere outside unless it says where', () => {
    assert.deepEqual(config('').value?.allow, { hosts: [], appids: [], phones: [] })
    assert.deepEqual(config('allow: { phones: ["110"] }\n').value?.allow, { hosts: [], appids: [], phones: ['110'] })
  })

  it('may say its language and whom to ask, and nothing that nobody reads', () => {
    assert.deepEqual(config('language: zh-CN\ncontacts: [x]\n').said, [])
    assert.deepEqual(config('motto: x\n').said, ['3 [motto] unknown_field'])
  })
})

describe('issue.yaml', () => {
  const ISSUE = `id: 2026-01\ntitle: 甲\nissuer: 乙\ndate: 2026-01-01\nsource: ${SOURCE}\n`
  const issue = (text: string) => readRecord('bulletins/2026-01/issue.yaml', text, toIssue)

  it('is an issue, with the day before which nobody sees it where there is one', () => {
    const plain = { id: '2026-01', title: '甲', issuer: '乙', date: '2026-01-01', embargo: null }
    assert.deepEqual(issue(ISSUE), { value: plain, said: [] })
    assert.deepEqual(issue(`${ISSUE}embargo: 2026-02-01\ndistribution: [x]\n`), {
      value: { ...plain, embargo: '2026-02-01' },
      said: [],
    })
  })

  it('needs whole days', () => {
    assert.deepEqual(issue(ISSUE.replace('2026-01-01', '2026-01')).said, ['4 [date] bad_date'])
    assert.deepEqual(issue(`${ISSUE}embargo: 2026-02\n`).said, ['6 [embargo] bad_date'])
  })

  it('is none without one of these', () => {
    for (const name of ['id', 'title', 'issuer', 'date']) {
      const read = issue(ISSUE.replace(new RegExp(`^${name}:.*\n`, 'm'), ''))
      assert.deepEqual([read.value, read.said], [null, [`1 [${name}] missing_field`]])
    }
  })
})
