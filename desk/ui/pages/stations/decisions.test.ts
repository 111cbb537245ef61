import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { StationImportResult } from '@desk/api/stations'
import { bodyOf, decided, openIds, overwritesIn, rowsOf, stateOf, takenIn, whatChanged } from './decisions'

const RESULT: StationImportResult = {
  same: 1,
  changed: [
    {
      id: 'a',
      name: '甲',
      cells: [
        { key: 'hours', heading: '时段', before: '', after: '9:00-17:00' },
        { key: 'phone', heading: '电话', before: '1', after: '2' },
      ],
    },
  ],
  added: [{ key: 'new-1', cells: { name: '乙', hours: '24小时', phone: '' } }],
  gone: [{ id: 'z', name: '丙', district: '长宁区' }],
  notices: [],
}
const NOBODY = new Map<string, never>()

describe("deciding on a district's list", () => {
  const rows = rowsOf(RESULT)
  const all = rows.flatMap(openIds)

  it('asks about each changed cell, and about a new station as a whole', () => {
    assert.equal(all.length, 3)
  })

  it('changes nothing that nobody took', () => {
    assert.deepEqual(bodyOf(rows, new Map(), NOBODY), { cells: [], added: [], gone: [] })
    assert.deepEqual(bodyOf(rows, decided(new Map(), all, 'refused'), NOBODY), { cells: [], added: [], gone: [] })
  })

  it("sends what an editor changed and nothing of another's, and reads it back as it was", () => {
    const before = stateOf({ verdicts: [{ id: 'a hours', verdict: 'taken' }], gone: [{ id: 'z', becomes: 'kept' }] })
    const now = { decisions: decided(before.decisions, ['a hours', 'new-1'], 'refused'), gone: new Map() }
    assert.deepEqual(whatChanged(before, now), {
      verdicts: [
        { id: 'a hours', verdict: 'refused' },
        { id: 'new-1', verdict: 'refused' },
      ],
      gone: [{ id: 'z', becomes: null }],
    })
    assert.deepEqual(whatChanged(before, before), { verdicts: [], gone: [] })
  })

  it('takes what was taken and leaves the cell beside it', () => {
    const decisions = decided(decided(new Map(), all, 'taken'), ['a phone'], 'refused')
    assert.deepEqual(bodyOf(rows, decisions, new Map([['z', 'closed' as const]])), {
      cells: [{ id: 'a', key: 'hours' }],
      added: ['new-1'],
      gone: [{ id: 'z', becomes: 'closed' }],
    })
  })
})

describe('what is said of a list before it goes in', () => {
  const cells = (...keys: string[]) => keys.map(key => ({ key, before: key === 'hours' ? '9:00-17:00' : '', after: '新的' }))
  const result = {
    changed: [
      { id: 'A', name: '甲', cells: cells('hours', 'address') },
      { id: 'B', name: '乙', cells: cells('hours') },
    ],
    added: [{ key: 'new 1', cells: { name: '丙' } }],
  } as unknown as StationImportResult
  const rows = rowsOf(result)

  it('counts new stations apart from cells of others, and what is written over', () => {
    const all = rows.flatMap(openIds)
    assert.deepEqual(takenIn(rows, decided(new Map(), all, 'taken')), { added: 1, changed: 2, cells: 3 })
    assert.deepEqual(takenIn(rows, decided(new Map(), ['A hours', 'B hours'], 'taken')), { added: 0, changed: 2, cells: 2 })
    assert.equal(overwritesIn(rows), 2)
  })
})
