import { Button, Input } from 'antd'
import { Plus, X } from 'lucide-react'
import { copy } from './copy'
import { spliced } from './spliced'

interface LinesFieldProps {
  readonly id: string
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

/** One line each; what is pasted as several becomes several. */
export function LinesField({ id, label, value, onChange }: LinesFieldProps): JSX.Element {
  const put = (at: number, text: string): void => onChange(spliced(value, at, 1, ...text.split(/\r?\n/)))
  return (
    <div className="lines-field">
      {value.map((line, at) => (
        // Lines have nothing but their place to be told apart by.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div className="row" key={at}>
          <Input.TextArea
            {...(at === 0 && { id })}
            autoSize
            aria-label={`${label} ${at + 1}`}
            value={line}
            onChange={event => put(at, event.target.value)}
          />
          <Button
            type="text"
            aria-label={copy.removeLine}
            icon={<X size={15} />}
            onClick={() => onChange(spliced(value, at, 1))}
          />
        </div>
      ))}
      <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={() => onChange([...value, ''])}>
        {copy.addLine}
      </Button>
    </div>
  )
}
