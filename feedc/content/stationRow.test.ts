import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Notice } from '@feedc/notices'
import { HEADING } from './stationColumns.copy'
import { toStation } from './toStation'

const ROW = {
  id: 'T-1',
  name: '甲站',
  kind: '小哥驿站',
  district: '甲区',
  precision: '地标',
  source: '来源',
  sourceKind: '媒体',
} as const
type Cells = Partial<Record<keyof typeof HEADING, string>>

/** Rows of stations.csv, one after another. */
function rows(...all: readonly Cells[]) {
  const notices: Notice[] = []
  const calendar = { today: '2026-11-28', days: 120, years: [], said: new Set<string>() }
  const stations = all.map(cells =>
    toStation(
      {
        at: { file: 'stations.csv', line: 2, lines: {} },
        fields: Object.fromEntries(
          Object.entries({ ...ROW, ...cells }).map(([key, cell]) => [HEADING[key as keyof typeof HEADING], cell]),
        ),
        body: null,
      },
      calendar,
      notice => notices.push(notice),
    ),
  )
  return { stations, said: notices.map(({ code, field, severity }) => `[${field}] ${code} (${severity})`) }
}

describe('a row of stations.csv', () => {
  it('says once of a text what it was read as, and again for another part of the premises', () => {
    assert.deepEqual(rows({ hours: '9:00-17:00' }, { hours: '9:00-17:00' }).said, ['[时段] hours_read (info)'])
    assert.equal(rows({ hours: '9:00-17:00', scope: '大厅' }, { hours: '9:00-17:00', scope: '走廊' }).said.length, 2)
    assert.equal(rows({ hours: '9:00-17:00' }, { hours: '9:00-18:00' }).said.length, 2)
  })

  it('says of every station that its hours are kept as text, and of none that they are impossible times', () => {
    assert.deepEqual(rows({ hours: '热水' }, { hours: '热水' }).said, Array(2).fill('[时段] hours_kept_as_text (info)'))
    const { stations, said } = rows({ hours: '25:00-26:00' })
    assert.deepEqual([stations[0]?.properties.hours, said], [null, ['[时段] bad_hours (error)']])
  })

  it('keeps days on which hours differ, minute by minute, and days of which nobody can say', () => {
    const [daily, workdays] = rows({ hours: '9:00-12:00，2026年12月1日13:00-14:00' }, { hours: '工作日9:00-12:00' }).stations.map(
      each => each?.properties.hours,
    )
    assert.equal(daily?.text, '9:00-12:00，2026年12月1日13:00-14:00')
    assert.deepEqual(workdays?.weekly?.[0], [540, 720])
    assert(workdays?.exceptions.some(({ intervals }) => intervals === null))
    const [special] = rows({ hours: '9:00-17:00，2026年12月1日10:00-12:00' }).stations
    assert.deepEqual(special?.properties.hours?.exceptions, [{ date: '2026-12-01', intervals: [[600, 720]] }])
  })

  it('lies where both its degrees say, nowhere without either, and is told of half a point', () => {
    const point = (cells: Cells) => {
      const { stations, said } = rows(cells)
      return [stations[0]?.geometry, said]
    }
    assert.deepEqual(point({ lng: '121.47', lat: '31.23' }), [{ type: 'Point', coordinates: [121.47, 31.23] }, []])
    assert.deepEqual(point({}), [null, []])
    for (const half of [{ lng: '121.47' }, { lat: '31.23' }, { lng: '东', lat: '31.23' }, { lng: '121.47', lat: '北' }])
      assert.deepEqual(point(half), [null, ['[经度] bad_coordinate (error)']])
  })
})
