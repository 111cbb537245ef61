import type { FormField } from '@desk/api/records'
import { Button } from 'antd'
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { copy } from './copy'
import type { NestedFields } from './nested'
import type { NoticesByField } from './notices'
import { spliced } from './spliced'
import { type Fields, groupsOf } from './values'

interface GroupsFieldProps {
  readonly field: FormField
  readonly path: string
  readonly value: unknown
  readonly notices: NoticesByField
  readonly onChange: (value: readonly Fields[]) => void
  readonly Nested: NestedFields
}

/** Several of the same: added, taken out, moved. */
export function GroupsField({ field, path, value, notices, onChange, Nested }: GroupsFieldProps): JSX.Element {
  const groups = groupsOf(value)
  const move = (at: number, by: number): void => onChange(spliced(spliced(groups, at, 1), at + by, 0, groups[at]!))
  return (
    <div className="groups">
      {groups.map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have nothing but their place to be told apart by
        <fieldset key={at} className="group">
          <legend>
            {field.label} {at + 1}
          </legend>
          <div className="group-tools">
            <Button
              type="text"
              size="small"
              aria-label={copy.up}
              disabled={at === 0}
              icon={<ArrowUp size={14} />}
              onClick={() => move(at, -1)}
            />
            <Button
              type="text"
              size="small"
              aria-label={copy.down}
              disabled={at === groups.length - 1}
              icon={<ArrowDown size={14} />}
              onClick={() => move(at, 1)}
            />
            <Button
              type="text"
              size="small"
              aria-label={copy.remove}
              icon={<X size={14} />}
              onClick={() => onChange(spliced(groups, at, 1))}
            />
          </div>
          <Nested
            fields={field.fields ?? []}
            path={`${path}.${at}`}
            values={group}
            notices={notices}
            onChange={next => onChange(spliced(groups, at, 1, next))}
          />
        </fieldset>
      ))}
      <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={() => onChange([...groups, {}])}>
        {copy.add(field.label)}
      </Button>
    </div>
  )
}
