import type { HistoryEntry } from '@desk/api/history'
import { Button, Popconfirm, Skeleton } from 'antd'
import { wordsOf } from '../../ask/ask'
import { useHistoryEntry } from '../../ask/questions'
import { Problem } from '../../kit/Problem'
import { dayAndClock } from '../../kit/times'
import { copy } from './copy'

interface DetailProps {
  readonly id: string
  readonly onRestore: (entry: HistoryEntry, record: { kind: string; id: string } | null) => void
}

/** What one save changed, record by record. */
export function Detail({ id, onRestore }: DetailProps): JSX.Element {
  const { data: entry, error, refetch } = useHistoryEntry(id)
  if (!entry)
    return error ? <Problem onRetry={() => void refetch()}>{wordsOf(error)}</Problem> : <Skeleton active title={false} />
  return (
    <section className="card history-detail">
      <h2>{entry.words}</h2>
      <p className="muted">
        {dayAndClock(entry.at)} · {entry.by}
      </p>
      {entry.changes.length === 0 && <p className="muted">{copy.nothingChanged}</p>}
      <ul>
        {entry.changes.map(({ record, what, fields }) => (
          <li key={`${record.kind} ${record.id}`}>
            <div className="row">
              <span className={`pill small${what === 'added' ? ' honey' : what === 'removed' ? ' red' : ''}`}>
                {copy.what[what]}
              </span>
              <b>{record.title}</b>
              <button type="button" className="link push" onClick={() => onRestore(entry, { kind: record.kind, id: record.id })}>
                {copy.restoreOne}
              </button>
            </div>
            {fields.map(({ label, from, to }) => (
              <p key={label} className="history-field">
                <span className="muted">{label}</span> {from !== '' && <s>{from}</s>} {to === '' ? copy.empty1 : to}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <Popconfirm
        title={copy.restoreAsk}
        description={copy.restoreHint}
        okText={copy.go}
        cancelText={copy.cancel}
        okType="default"
        onConfirm={() => onRestore(entry, null)}
      >
        <Button>{copy.restoreAll}</Button>
      </Popconfirm>
    </section>
  )
}
