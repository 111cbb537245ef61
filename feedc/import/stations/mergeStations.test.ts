import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mergeStations } from './mergeStations'
import { emptyRow, type StationRow } from './StationRow'
import { tableOfCsv, tableToCsv } from './tableCsv'

const station = (known: Partial<StationRow>): StationRow => ({ ...emptyRow(), district: '静安区', kind: '小哥驿站', ...known })
const merge = (list: readonly StationRow[], base: readonly StationRow[]) =>
  mergeStations({ rows: list.map((row, i) => ({ no: i + 2, row })) }, base, 'SH-')

const OLD = [
  station({ id: 'SH-001', name: '南西“小哥”驿站', phone: '021-62171234', amenities: '空调、冰箱' }),
  station({ id: 'SH-007', name: '石二驿站' }),
  station({ id: 'SH-003', name: '大桥驿站', district: '杨浦区' }),
]

describe('merging a list into the table', () => {
  it('knows a station by its id, else by its name and district, whatever the quotes', () => {
    const { added, changed, gone } = merge(
      [station({ id: 'SH-007', name: '石二小哥驿站' }), station({ name: '南西小哥驿站', hours: '24小时' })],
      OLD,
    )
    assert.deepEqual([added.length, gone.length], [0, 0])
    assert.deepEqual(
      changed.map(({ row, changes }) => [row.id, changes.map(({ key }) => key)]),
      [
        ['SH-007', ['name']],
        ['SH-001', ['name', 'hours']],
      ],
    )
  })

  it('gives new stations the next free number, and never one from the middle', () => {
    const { added } = merge([station({ name: '新一驿站' }), station({ name: '新二驿站' })], OLD)
    assert.deepEqual(
      added.map(({ id }) => id),
      ['SH-008', 'SH-009'],
    )
  })

  it('takes an empty cell for silence, and equipment for more until the list denies it', () => {
    const { rows } = merge([station({ name: '南西小哥驿站', amenities: '微波炉', hasNot: '冰箱' })], OLD)
    const [row] = rows
    assert.deepEqual([row!.phone, row!.amenities, row!.hasNot], ['021-62171234', '空调、微波炉', '冰箱'])
  })

  it('names stations that are gone from the districts the list covers, and takes none out', () => {
    const { gone, merged, notices } = merge([station({ id: 'SH-001', name: '南西“小哥”驿站' })], OLD)
    assert.deepEqual(
      gone.map(({ id }) => id),
      ['SH-007'],
    )
    assert.equal(merged.length, 3)
    assert.deepEqual(
      notices.map(({ code }) => code),
      ['station_gone', 'many_gone'],
    )
  })

  it('skips a station that the list has twice', () => {
    const { rows, notices } = merge([station({ name: '新驿站' }), station({ name: '新驿站' })], [])
    assert.equal(rows.length, 1)
    assert.deepEqual(
      notices.map(({ code, row }) => [code, row]),
      [['duplicate_row', 3]],
    )
  })

  it('takes running numbers for no ids, and refuses path characters in one', () => {
    assert.equal(merge([station({ id: '1', name: '新驿站' })], OLD).rows[0]!.id, 'SH-008')
    const { rows, notices } = merge([station({ id: '../x', name: '新驿站' })], OLD)
    assert.deepEqual([rows[0]!.id, notices[0]!.code], ['SH-008', 'bad_id'])
  })

  it('changes nothing when the table is imported into itself', () => {
    const { added, changed, gone, merged } = merge(OLD, OLD)
    assert.deepEqual([added, changed, gone], [[], [], []])
    assert.deepEqual(tableOfCsv(tableToCsv(merged)), OLD)
  })
})
