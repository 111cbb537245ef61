import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { StationLine } from '@desk/api/stations'
import fc from 'fast-check'
import { editsBetween, joined, withEdits } from './tablePatch'

const KEYS = ['name', 'hours', 'phone'] as const
const cells = fc.record(
  {
    name: fc.constantFrom('', '甲', '乙'),
    hours: fc.constantFrom('', '9:00-17:00'),
    phone: fc.constantFrom('', '1'),
  },
  { noNullPrototype: true },
)
const line = (id: string, words: Record<string, string>): StationLine => ({
  id,
  cells: words,
  hours: null,
  twins: [],
  notices: [],
})
const table = fc.array(cells, { minLength: 1, maxLength: 5 }).map(rows => rows.map((words, at) => line(`s${at}`, words)))

describe('what an editor types into the table of stations', () => {
  it('is sent as the cells that differ, and looks the same when they are put back in', () => {
    fc.assert(
      fc.property(table, fc.array(cells, { minLength: 5, maxLength: 5 }), (before, next) => {
        const after = before.map(({ id }, at) => line(id, next[at]!))
        const again = withEdits(before, editsBetween(before, after))
        assert.deepEqual(
          again.map(each => each.cells),
          after.map(each => each.cells),
        )
      }),
    )
  })

  it('names what the server has, however often a cell was changed since, and nothing for a cell that is back where it was', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.tuple(fc.nat(4), fc.constantFrom(...KEYS), fc.constantFrom('', 'x', 'y'))),
        (before, typed) => {
          let lines: readonly StationLine[] = before
          let pending: ReturnType<typeof joined> = []
          for (const [row, key, to] of typed) {
            const at = row % before.length
            const next = lines.map((each, index) => (index === at ? { ...each, cells: { ...each.cells, [key]: to } } : each))
            pending = joined(pending, editsBetween(lines, next))
            lines = next
          }
          for (const edit of pending) assert.equal(edit.from, before.find(({ id }) => id === edit.id)!.cells[edit.key])
          assert.deepEqual(
            withEdits(before, pending).map(each => each.cells),
            lines.map(each => each.cells),
          )
          assert.equal(pending.length, editsBetween(before, lines).length)
        },
      ),
    )
  })
})
