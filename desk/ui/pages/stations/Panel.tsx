import type { StationColumn, StationLine } from '@desk/api/stations'
import { Button, Popconfirm, Segmented } from 'antd'
import { Clock } from 'lucide-react'
import { useState } from 'react'
import { phonePath } from '../../shell/links'
import { DraftOnPhone } from '../../shell/PhoneDrawer'
import { hrefOf } from '../../shell/route'
import { copy } from './copy'
import { Position } from './Position'
import type { Table } from './useTable'

interface PanelProps {
  readonly table: Table
  readonly columns: readonly StationColumn[]
  readonly id: string | null
}

/** Everything of one station that a row has no room for. */
export function Panel({ table, columns, id }: PanelProps): JSX.Element {
  const [side, setSide] = useState<'facts' | 'phone'>('facts')
  const line = table.lines.find(each => each.id === id)
  if (!line) return <aside className="station-panel muted">{copy.pickRow}</aside>
  return (
    <aside className="station-panel" aria-label={copy.panel}>
      <h2>{line.cells.name}</h2>
      <Segmented
        block
        value={side}
        onChange={setSide}
        options={[
          { value: 'facts', label: copy.panel },
          { value: 'phone', label: copy.phone },
        ]}
      />
      {side === 'phone' ? (
        <div className="station-phone">
          <DraftOnPhone path={phonePath('stations', line.id)} />
        </div>
      ) : (
        <Facts table={table} columns={columns} line={line} />
      )}
    </aside>
  )
}

function Facts({
  table,
  columns,
  line,
}: {
  readonly table: Table
  readonly columns: readonly StationColumn[]
  readonly line: StationLine
}): JSX.Element {
  const { hours, notices, twins, id, cells } = line
  return (
    <>
      <Position
        key={id}
        line={line}
        lines={table.lines}
        onMove={moved => table.change([{ ...line, cells: { ...cells, ...moved } }])}
      />
      <section>
        <h3>{copy.hours}</h3>
        {hours === null && <p className="muted">{copy.noHours}</p>}
        {hours?.said && (
          <p className="row">
            <Clock size={14} aria-hidden /> {hours.said}
          </p>
        )}
        {hours?.doubt && <p className="field-notice">{hours.doubt}</p>}
      </section>
      {notices.map(({ message, severity }) => (
        <p key={message} className={`field-notice is-${severity}`}>
          {message}
        </p>
      ))}
      {twins.length > 0 && <Twins table={table} columns={columns} line={line} />}
      <div className="row wrap">
        <a className="link" href={hrefOf('history', '', { kind: 'stations', id })}>
          {copy.history}
        </a>
        <RemoveStation table={table} line={line} />
      </div>
    </>
  )
}

const RemoveStation = ({ table, line }: { readonly table: Table; readonly line: StationLine }): JSX.Element => (
  <Popconfirm
    title={copy.removeAsk(line.cells.name ?? '')}
    description={copy.removeHint}
    okText={copy.remove}
    cancelText={copy.cancel}
    onConfirm={() => table.patch({ removed: [{ id: line.id, cells: { ...line.cells } }] })}
  >
    <Button size="small" type="text" className="push">
      {copy.removeThis}
    </Button>
  </Popconfirm>
)

/** Stations that look like the same place, cell by cell beside each other. */
function Twins({
  table,
  columns,
  line,
}: {
  readonly table: Table
  readonly columns: readonly StationColumn[]
  readonly line: StationLine
}): JSX.Element {
  const twins = line.twins.flatMap(twin => table.lines.find(({ id }) => id === twin) ?? [])
  return (
    <section>
      <h3>{copy.duplicates}</h3>
      {twins.map(twin => (
        <div key={twin.id} className="twin">
          <table>
            <tbody>
              {columns
                .filter(({ key, isFixed }) => !isFixed && (line.cells[key] ?? '') !== (twin.cells[key] ?? ''))
                .map(({ key, heading }) => (
                  <tr key={key}>
                    <th scope="row">{heading}</th>
                    <td>{line.cells[key] || copy.emptyCell}</td>
                    <td>{twin.cells[key] || copy.emptyCell}</td>
                  </tr>
                ))}
            </tbody>
          </table>
          <RemoveStation table={table} line={twin} />
        </div>
      ))}
      <p className="muted small">{copy.keepBoth}</p>
    </section>
  )
}
