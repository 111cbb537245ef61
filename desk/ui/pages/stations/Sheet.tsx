import type { StationColumn, StationLine } from '@desk/api/stations'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type DataSheetGridRef, DynamicDataSheetGrid } from 'react-datasheet-grid'
import 'react-datasheet-grid/dist/style.css'
import { columnOf } from './Cell'
import { copy } from './copy'

interface SheetProps {
  readonly columns: readonly StationColumn[]
  readonly lines: readonly StationLine[]
  /** Who is in the address: shown and chosen. */
  readonly at: string | null
  readonly onChange: (lines: readonly StationLine[]) => void
  readonly onPick: (id: string | null) => void
  readonly onSelect: (ids: readonly string[]) => void
}

const WIDTH: Readonly<Record<string, number>> = {
  name: 220,
  address: 200,
  hours: 250,
  amenities: 190,
  description: 200,
  source: 180,
  phone: 120,
}
const USUAL_WIDTH = 110
const ROW = 46
/** What the panel beside the table edits, or nobody needs to see. */
const HIDDEN = new Set(['lng', 'lat', 'sourceUrl'])

/** What couriers ask about first stands where it is seen without scrolling. */
const FIRST = ['name', 'district', 'address', 'hours', 'amenities', 'status', 'phone']
const inOrder = (columns: readonly StationColumn[]): readonly StationColumn[] => [
  ...FIRST.flatMap(key => columns.find(column => column.key === key) ?? []),
  ...columns.filter(({ key }) => !FIRST.includes(key)),
]

/** The stations, to be edited as in Excel. */
export function Sheet({ columns, lines, at, onChange, onPick, onSelect }: SheetProps): JSX.Element {
  const { box, height } = useHeight()
  const grid = useRef<DataSheetGridRef>(null)
  const shown = useMemo(
    () =>
      inOrder(columns)
        .filter(({ key, isFixed }) => !isFixed && !HIDDEN.has(key))
        .map(({ key, heading, choices, type }) =>
          columnOf(key, heading, type === 'choice' ? choices : [], WIDTH[key] ?? USUAL_WIDTH),
        ),
    [columns],
  )
  const first = useRef(at)
  useEffect(() => {
    const row = first.current === null ? -1 : lines.findIndex(({ id }) => id === first.current)
    if (row < 0) return
    first.current = null
    grid.current?.setActiveCell({ col: 0, row })
  }, [lines])
  // What scrolls can be scrolled by keyboard too, before a cell is chosen.
  useEffect(() => box.current?.querySelector('.dsg-container')?.setAttribute('tabindex', '0'), [box])
  return (
    <section className="station-sheet" ref={box} aria-label={copy.gridLabel}>
      <DynamicDataSheetGrid<StationLine>
        ref={grid}
        value={lines as StationLine[]}
        columns={shown}
        height={height}
        rowHeight={ROW}
        headerRowHeight={32}
        rowKey="id"
        lockRows
        disableContextMenu
        addRowsComponent={false}
        onChange={onChange}
        rowClassName={({ rowData }) => (rowData.notices.some(({ severity }) => severity === 'error') ? 'has-error' : undefined)}
        onActiveCellChange={({ cell }) => {
          if (cell) onPick(lines[cell.row]?.id ?? null)
        }}
        onSelectionChange={({ selection }) =>
          onSelect(selection === null ? [] : lines.slice(selection.min.row, selection.max.row + 1).map(({ id }) => id))
        }
      />
    </section>
  )
}

function useHeight(): { box: React.RefObject<HTMLElement>; height: number } {
  const box = useRef<HTMLElement>(null)
  const [height, setHeight] = useState(500)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { box, height }
}
