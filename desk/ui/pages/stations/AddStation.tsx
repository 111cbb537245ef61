import type { StationColumn } from '@desk/api/stations'
import { Modal } from 'antd'
import { useState } from 'react'
import { ColumnInput } from './ColumnInput'
import { copy } from './copy'
import type { Table } from './useTable'

interface AddStationProps {
  readonly table: Table
  readonly columns: readonly StationColumn[]
  readonly onClose: () => void
}

const ALSO = new Set(['address', 'hours', 'sourceDate'])

/** A new station with what none may lack; the rest is filled in in the table. */
export function AddStation({ table, columns, onClose }: AddStationProps): JSX.Element {
  const [cells, setCells] = useState<Readonly<Record<string, string>>>({})
  const [isBusy, setBusy] = useState(false)
  const asked = columns.filter(({ key, isRequired, isFixed }) => !isFixed && (isRequired || ALSO.has(key)))
  const isComplete = asked.every(({ key, isRequired }) => !isRequired || (cells[key] ?? '').trim() !== '')
  const go = async (): Promise<void> => {
    setBusy(true)
    if (await table.patch({ added: [{ ...cells }] })) onClose()
    setBusy(false)
  }
  return (
    <Modal
      open
      title={copy.addTitle}
      okText={copy.addGo}
      confirmLoading={isBusy}
      okButtonProps={{ disabled: !isComplete }}
      onOk={() => void go()}
      onCancel={onClose}
    >
      <div className="pairs bulk-fields">
        {asked.map(column => (
          <div key={column.key} style={{ display: 'contents' }}>
            <label htmlFor={`add-${column.key}`}>
              {column.heading}
              {column.isRequired && ' *'}
            </label>
            <ColumnInput
              id={`add-${column.key}`}
              column={column}
              value={cells[column.key] ?? ''}
              onChange={value => setCells({ ...cells, [column.key]: value })}
            />
          </div>
        ))}
      </div>
      <p className="muted">{copy.addHint}</p>
    </Modal>
  )
}
