import type { StationLine } from '@desk/api/stations'
import { memo, useLayoutEffect, useRef } from 'react'
import type { CellComponent, CellProps, Column } from 'react-datasheet-grid'

/** What a cell's component knows of its column. */
interface CellColumn {
  readonly key: string
  readonly choices: readonly string[]
}

/** A cell as in a spreadsheet: its words on two lines, and under hours what they were read as. Typing replaces, Enter and F2 go on. */
const StationCell = memo(function StationCell({
  rowData,
  focus,
  active,
  columnData,
  setRowData,
}: CellProps<StationLine, CellColumn>): JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  const escaped = useRef(false)
  const { key, choices } = columnData
  const value = rowData.cells[key] ?? ''
  const latest = useRef({ rowData, setRowData })
  latest.current = { rowData, setRowData }

  useLayoutEffect(() => {
    const element = input.current
    if (!focus || !element) return
    element.value = latest.current.rowData.cells[key] ?? ''
    element.focus()
    element.select()
    escaped.current = false
    return () => {
      const { rowData: row, setRowData: put } = latest.current
      const next = element.value.trim()
      if (!escaped.current && next !== (row.cells[key] ?? '')) put({ ...row, cells: { ...row.cells, [key]: next } })
    }
  }, [focus, key])

  if (focus)
    return (
      <>
        <input
          ref={input}
          className="dsg-input station-input"
          tabIndex={-1}
          aria-label={key}
          list={choices.length > 0 ? `choices-${key}` : undefined}
          onKeyDown={event => {
            if (event.key === 'Escape') escaped.current = true
          }}
        />
        {choices.length > 0 && (
          <datalist id={`choices-${key}`}>
            {choices.map(choice => (
              <option key={choice} value={choice} />
            ))}
          </datalist>
        )}
      </>
    )
  const notice = rowData.notices.find(({ column }) => column === key)
  const hours = key === 'hours' ? rowData.hours : null
  return (
    <div
      className={`station-cell${notice ? ` is-${notice.severity}` : ''}${active ? ' is-active' : ''}`}
      title={notice?.message ?? value}
    >
      <span className="station-words">{value}</span>
      {hours?.said && <span className="station-said">{hours.said}</span>}
      {hours?.doubt && <span className="station-said is-doubt">{hours.doubt}</span>}
    </div>
  )
})

/** A column of the spreadsheet, with what copying, pasting and deleting do in it. */
export const columnOf = (
  key: string,
  title: string,
  choices: readonly string[],
  basis: number,
): Partial<Column<StationLine, CellColumn, string>> => ({
  id: key,
  title,
  basis,
  grow: 0,
  shrink: 0,
  minWidth: Math.min(basis, 90),
  component: StationCell as CellComponent<StationLine, CellColumn>,
  columnData: { key, choices },
  disableKeys: false,
  keepFocus: false,
  deleteValue: ({ rowData }) => put(rowData, key, ''),
  copyValue: ({ rowData }) => rowData.cells[key] ?? '',
  pasteValue: ({ rowData, value }) => put(rowData, key, (value ?? '').trim()),
  isCellEmpty: ({ rowData }) => (rowData.cells[key] ?? '') === '',
})

const put = (row: StationLine, key: string, value: string): StationLine => ({ ...row, cells: { ...row.cells, [key]: value } })
