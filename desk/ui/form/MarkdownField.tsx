import { Button, Input } from 'antd'
import type { TextAreaRef } from 'antd/es/input/TextArea'
import { Heading, List, Quote } from 'lucide-react'
import { useRef } from 'react'
import { copy } from './copy'
import { marked } from './marked'

interface MarkdownFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Running text with the three looks that reach a phone; each button marks the lines that are selected, or takes the mark off. */
export function MarkdownField({ id, label, value, onChange }: MarkdownFieldProps): JSX.Element {
  const area = useRef<TextAreaRef>(null)
  const mark = (prefix: string): void => {
    const element = area.current?.resizableTextArea?.textArea
    if (!element) return
    const { text, from, to } = marked(value, element.selectionStart, element.selectionEnd, prefix)
    onChange(text)
    requestAnimationFrame(() => {
      element.focus()
      element.setSelectionRange(from, to)
    })
  }
  return (
    <div className="markdown">
      <div className="row" role="toolbar" aria-label={copy.markdown.tools}>
        <Button size="small" icon={<Heading size={14} aria-hidden />} onClick={() => mark('## ')}>
          {copy.markdown.heading}
        </Button>
        <Button size="small" icon={<List size={14} aria-hidden />} onClick={() => mark('- ')}>
          {copy.markdown.list}
        </Button>
        <Button size="small" icon={<Quote size={14} aria-hidden />} onClick={() => mark('> ')}>
          {copy.markdown.quote}
        </Button>
      </div>
      <Input.TextArea
        id={id}
        ref={area}
        aria-label={label}
        value={value}
        autoSize={{ minRows: 4, maxRows: 30 }}
        onChange={event => onChange(event.target.value)}
      />
      <p className="muted small">{copy.markdown.hint}</p>
    </div>
  )
}
