import assert from 'node:assert/strict'
import { it } from 'node:test'
import { COLUMNS, headingOf } from '@feedc/content/stationColumns.copy'
import { readList } from '@test/typesetting/aStationList'
import fc from 'fast-check'
import { OTHER_HEADINGS } from './headings.copy'

const RUNS = 400
const KNOWN = [...COLUMNS.map(headingOf), ...Object.values(OTHER_HEADINGS).map(([first]) => first)]
const OTHER = ['空调', '有无微波炉', '开门时间', '关门时间', '面积', '', '星级']
/** Columns that are named as a whole stand for their cells. */
const NAMED = new Set(['unknown_column', 'unnamed_column', 'personal_column', 'repeated_column'])
const SERIAL = OTHER_HEADINGS.serial[0]

it('ends every cell of a list in a field, a named column or a notice', () => {
  const headings = fc.array(fc.constantFrom(...KNOWN, ...OTHER), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(headings, fc.integer({ min: 1, max: 3 }), (others, height) => {
      const head = ['名称', '区', ...others]
      // a word that stands nowhere else, one a cell
      const mark = (row: number, column: number): string => `丽${row}蔚${column}岚`
      const rows = Array.from({ length: height }, (_, r) =>
        head.map((_, c) => (c === 1 ? '静安区' : c === 0 ? `${mark(r, c)}小哥驿站` : mark(r, c))),
      )
      const sheet = { rows: [head, ...rows].map((cells, i) => ({ no: i + 1, cells })), leftOut: [], brokenAt: null }
      const list = readList(sheet)
      const said = JSON.stringify([list.rows, list.notices])
      const named = new Set(list.notices.filter(({ code }) => NAMED.has(code)).map(({ column }) => column))
      for (const cells of rows)
        for (const [c, cell] of cells.entries()) {
          const isNamed = named.has(head[c]!) || (head[c] === '' && named.has(String.fromCharCode(65 + c))) || head[c] === SERIAL
          assert.ok(isNamed || said.includes(cell), `${head[c]}: ${cell}\n${said}`)
        }
    }),
    { numRuns: RUNS },
  )
})
