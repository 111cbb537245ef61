import type { RecordKind } from '@desk/api/records'
import { Select } from 'antd'
import { useNames } from '../../form/useNames'
import { copy } from './copy'

const KINDS = ['guides', 'checks', 'benefits', 'stations'] as const satisfies readonly (RecordKind | 'stations')[]
type Related = Readonly<Record<string, readonly string[]>>

interface RelatedPickerProps {
  readonly id: string
  readonly value: Related
  readonly onChange: (value: Related) => void
}

/** What else a courier should see beside an article, of every kind in one field, by name. */
export function RelatedPicker({ id, value, onChange }: RelatedPickerProps): JSX.Element {
  const guides = useNames(['guides'])
  const checks = useNames(['checks'])
  const benefits = useNames(['benefits'])
  const stations = useNames(['stations'])
  const options = { guides, checks, benefits, stations }
  return (
    <Select
      id={id}
      mode="multiple"
      optionFilterProp="label"
      placeholder={copy.article.noRelated}
      value={Object.entries(value).flatMap(([kind, ids]) => ids.map(each => `${kind} ${each}`))}
      options={KINDS.flatMap(kind => options[kind].map(({ value: each, label }) => ({ value: `${kind} ${each}`, label })))}
      onChange={(picked: string[]) =>
        onChange(
          Object.fromEntries(
            KINDS.map(kind => [
              kind,
              picked.filter(each => each.startsWith(`${kind} `)).map(each => each.slice(kind.length + 1)),
            ]),
          ),
        )
      }
    />
  )
}
