import { Button } from 'antd'
import { FileUp } from 'lucide-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { copy } from './copy'
import './dropZone.css'

interface DropZoneProps {
  readonly title: string
  readonly hint: string
  /** As a file dialog takes them: `.docx,.pdf`. */
  readonly accept: string
  readonly isBusy: boolean
  readonly onFile: (file: File) => void
  readonly onWrong: (words: string) => void
  readonly children?: ReactNode
}

/** Takes one file, dropped, chosen or by keyboard. */
export function DropZone({ title, hint, accept, isBusy, onFile, onWrong, children }: DropZoneProps): JSX.Element {
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  const take = (file: File | undefined): void => {
    if (!file || isBusy) return
    if (isAccepted(file.name, accept)) onFile(file)
    else onWrong(copy.drop.wrongKind(accept.replaceAll(',', ' ')))
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <section
      aria-label={title}
      className={`drop${isOver ? ' is-over' : ''}`}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileUp size={30} strokeWidth={1.5} aria-hidden />
      <h2>{isOver ? copy.drop.here : title}</h2>
      <p className="muted">{hint}</p>
      <Button type="primary" loading={isBusy} onClick={() => input.current?.click()}>
        {copy.drop.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={event => {
          take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {children}
    </section>
  )
}

const isAccepted = (name: string, accept: string): boolean =>
  accept.split(',').some(extension => name.toLowerCase().endsWith(extension))
