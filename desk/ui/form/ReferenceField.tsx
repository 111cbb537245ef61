import type { RecordKind } from '@desk/api/records'
import { Select } from 'antd'
import { copy } from './copy'
import { useNames } from './useNames'

interface ReferenceFieldProps {
  readonly id?: string
  readonly label: string
  readonly of: readonly (RecordKind | 'stations')[]
  readonly value: readonly string[]
  readonly isMany: boolean
  readonly onChange: (value: readonly string[]) => void
}

/** Other records, picked by name. */
export function ReferenceField({ id, label, of, value, isMany, onChange }: ReferenceFieldProps): JSX.Element {
  const names = useNames(of)
  const known = new Set(names.map(each => each.value))
  const gone =
    names.length === 0 ? [] : value.filter(each => !known.has(each)).map(each => ({ value: each, label: copy.missing }))
  return (
    <Select
      {...(id !== undefined && { id })}
      aria-label={label}
      {...(isMany && { mode: 'multiple' as const })}
      allowClear
      showSearch
      optionFilterProp="label"
      placeholder={copy.byName}
      notFoundContent={copy.nothing}
      value={isMany ? [...value] : value[0]}
      options={[...names, ...gone]}
      onChange={(next: string | string[] | undefined) => onChange(next === undefined ? [] : Array.isArray(next) ? next : [next])}
      style={{ width: '100%' }}
    />
  )
}
