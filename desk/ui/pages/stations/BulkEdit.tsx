import type { StationColumn } from '@desk/api/stations'
import { Modal, Select } from 'antd'
import { useState } from 'react'
import { ColumnInput } from './ColumnInput'
import { copy } from './copy'
import type { Table } from './useTable'

interface BulkEditProps {
  readonly table: Table
  readonly columns: readonly StationColumn[]
  readonly ids: readonly string[]
  readonly onClose: () => void
}

const MOST_SHOWN = 6

/** One column of many stations at once, in one step that can be undone. */
export function BulkEdit({ table, columns, ids, onClose }: BulkEditProps): JSX.Element {
  const choosable = columns.filter(({ isFixed, key }) => !isFixed && key !== 'name')
  const [key, setKey] = useState(choosable.find(column => column.key === 'status')?.key ?? choosable[0]!.key)
  const [value, setValue] = useState('')
  const chosen = new Set(ids)
  const lines = table.lines.filter(({ id }) => chosen.has(id))
  const column = columns.find(each => each.key === key)!
  const now = [...new Set(lines.map(({ cells }) => cells[key] ?? ''))]
  const go = (): void => {
    table.change(lines.map(line => ({ ...line, cells: { ...line.cells, [key]: value } })))
    onClose()
  }
  return (
    <Modal open title={copy.bulkTitle(lines.length)} okText={copy.bulkGo(lines.length)} onOk={go} onCancel={onClose}>
      <div className="pairs bulk-fields">
        <label htmlFor="bulk-column">{copy.bulkColumn}</label>
        <Select
          id="bulk-column"
          showSearch
          optionFilterProp="label"
          value={key}
          options={choosable.map(each => ({ value: each.key, label: each.heading }))}
          onChange={next => {
            setKey(next)
            setValue('')
          }}
        />
        <span>{copy.bulkBefore}</span>
        <p className="muted">
          {now
            .slice(0, MOST_SHOWN)
            .map(each => each || copy.emptyCell)
            .join('；')}
          {now.length > MOST_SHOWN && ' …'}
        </p>
        <label htmlFor="bulk-value">{copy.bulkValue}</label>
        <ColumnInput key={key} id="bulk-value" column={column} value={value} onChange={setValue} />
      </div>
    </Modal>
  )
}
