import type { StationColumn } from '@desk/api/stations'
import { DatePicker, Input, Select } from 'antd'
import dayjs from 'dayjs'

interface ColumnInputProps {
  readonly id: string
  readonly column: StationColumn
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Between the words of a cell that holds several. */
const BETWEEN = '、'

/** A cell's value outside of the table, by the column's kind. */
export function ColumnInput({ id, column, value, onChange }: ColumnInputProps): JSX.Element {
  const options = column.choices.map(choice => ({ value: choice, label: choice }))
  switch (column.type) {
    case 'choice':
      return (
        <Select
          id={id}
          allowClear
          showSearch
          options={options}
          value={value === '' ? undefined : value}
          onChange={next => onChange(next ?? '')}
          style={{ width: '100%' }}
        />
      )
    case 'choices':
      return (
        <Select
          id={id}
          mode="multiple"
          options={options}
          value={value.split(BETWEEN).filter(Boolean)}
          onChange={(next: string[]) => onChange(next.join(BETWEEN))}
          style={{ width: '100%' }}
        />
      )
    case 'date':
      return (
        <DatePicker
          id={id}
          value={value === '' ? null : dayjs(value)}
          onChange={day => onChange(day === null ? '' : day.format('YYYY-MM-DD'))}
        />
      )
    default:
      return <Input id={id} value={value} onChange={event => onChange(event.target.value)} />
  }
}
