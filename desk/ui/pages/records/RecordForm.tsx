import type { DeskRecord, RecordForm as Form, RecordKind } from '@desk/api/records'
import { Button, Popconfirm, Skeleton } from 'antd'
import { useEffect, useState } from 'react'
import { ask, Refused, wordsOf } from '../../ask/ask'
import { forget, useRecord } from '../../ask/questions'
import { FieldList } from '../../form/FieldList'
import { byField } from '../../form/notices'
import { Problem } from '../../kit/Problem'
import { dayAndClock } from '../../kit/times'
import { hrefOf } from '../../shell/route'
import { useSaved } from '../../shell/saved'
import { Conflict } from './Conflict'
import { copy } from './copy'
import { freshFields } from './freshFields'
import { useRecordEditor } from './useRecordEditor'

interface RecordFormProps {
  readonly form: Form
  /** null: a new one. */
  readonly id: string | null
  readonly within?: string
  readonly onSaved: (record: DeskRecord) => void
  readonly onGone: () => void
}

export function RecordForm(props: RecordFormProps): JSX.Element {
  const { form, id } = props
  return id === null ? <Editor key={`${form.kind} new`} {...props} record={null} /> : <Existing {...props} id={id} />
}

function Existing({ id, ...props }: RecordFormProps & { readonly id: string }): JSX.Element {
  const { data, error, refetch, isPending } = useRecord(props.form.kind, id)
  if (isPending) return <Skeleton active title={false} className="pad" />
  if (!data)
    return (
      <div className="pad">
        <Problem {...(error instanceof Refused && error.code === 'not_found' ? {} : { onRetry: () => void refetch() })}>
          {wordsOf(error)}
        </Problem>
      </div>
    )
  return <Editor key={`${props.form.kind} ${id}`} {...props} id={id} record={data} />
}

function Editor({
  form,
  id,
  within,
  record,
  onSaved,
  onGone,
}: RecordFormProps & { readonly record: DeskRecord | null }): JSX.Element {
  const [fresh] = useState(() => freshFields(form))
  const editor = useRecordEditor(form.kind, id, record, fresh, within)
  const notices = byField(record?.notices ?? [])
  const save = async (): Promise<void> => {
    const saved = await editor.save()
    if (saved) onSaved(saved)
  }
  useSaveKey(() => void save())
  return (
    <form
      className="record-form"
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <div className="bar record-bar">
        <h1>{record?.title ?? copy.fresh(form.label)}</h1>
        <span className="push" />
        {id !== null && (
          <a className="link" href={hrefOf('history', '', { kind: form.kind, id })}>
            {copy.history}
          </a>
        )}
        {record && form.canAdd && <Remove kind={form.kind} record={record} onGone={onGone} />}
        {editor.isChanged && (
          <Button type="text" onClick={() => void editor.discard()}>
            {copy.discard}
          </Button>
        )}
        <Button type="primary" htmlType="submit" loading={editor.isBusy} disabled={!editor.isChanged || editor.conflict !== null}>
          {copy.save}
        </Button>
      </div>
      <div className="record-body">
        {editor.resumedAt && editor.isChanged && (
          <Problem
            actions={
              <Button size="small" onClick={() => void editor.discard()}>
                {copy.resumeDiscard}
              </Button>
            }
          >
            {copy.resumed(dayAndClock(editor.resumedAt))}
          </Problem>
        )}
        {record?.others.map(({ name, since }) => (
          <Problem key={name}>{copy.other(name, dayAndClock(since))}</Problem>
        ))}
        {editor.trouble && <Problem onRetry={() => void save()}>{editor.trouble}</Problem>}
        {editor.conflict && <Conflict conflict={editor.conflict} fields={form.fields} onSettle={editor.settle} />}
        {(notices.get('') ?? []).map(({ code, message, severity }) => (
          <p key={code + message} className={`field-notice is-${severity}`}>
            {message}
          </p>
        ))}
        <FieldList fields={form.fields} values={editor.fields} notices={notices} onChange={editor.change} />
        <p className="muted small">{copy.draftKept}</p>
      </div>
    </form>
  )
}

function Remove({
  kind,
  record,
  onGone,
}: {
  readonly kind: RecordKind
  readonly record: DeskRecord
  readonly onGone: () => void
}): JSX.Element {
  const said = useSaved()
  const remove = async (): Promise<void> => {
    try {
      await ask('deleteRecord', { path: { kind, id: record.id }, body: { version: record.version } })
      forget('records', 'today', 'history', 'diff', 'check', 'draft', 'everything')
      said.saved()
      onGone()
    } catch (fault) {
      said.failed(wordsOf(fault))
    }
  }
  return (
    <Popconfirm
      title={copy.removeAsk(record.title)}
      description={copy.removeHint}
      okText={copy.remove}
      cancelText={copy.cancel}
      onConfirm={remove}
    >
      <Button type="text">{copy.remove}</Button>
    </Popconfirm>
  )
}

/** Ctrl S saves, as in Word. */
function useSaveKey(save: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      save()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
