import type { HistoryEntry, HistoryPage as Page } from '@desk/api/history'
import { Button, Skeleton } from 'antd'
import { CircleCheck, History } from 'lucide-react'
import { useState } from 'react'
import { ask, wordsOf } from '../../ask/ask'
import { forget, useHistory } from '../../ask/questions'
import { Nothing } from '../../kit/Nothing'
import { Problem } from '../../kit/Problem'
import { dayAndClock } from '../../kit/times'
import { hrefOf, useRoute } from '../../shell/route'
import { useSaved } from '../../shell/saved'
import { copy } from './copy'
import { Detail } from './Detail'
import './history.css'

/** Every save: who, when, what; any of them can be gone back to. */
export default function HistoryPage(): JSX.Element {
  const { params } = useRoute()
  const query = Object.fromEntries([...params].filter(([key]) => key === 'kind' || key === 'id'))
  const { data, error, refetch, isPending } = useHistory(query)
  const [older, setOlder] = useState<readonly Page[]>([])
  const [open, setOpen] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const said = useSaved()
  const entries = [...(data?.entries ?? []), ...older.flatMap(page => page.entries)]
  const next = (older.at(-1) ?? data)?.next ?? null

  const more = async (): Promise<void> => {
    try {
      const page = await ask<Page>('history', { query: { ...query, before: next! } })
      setOlder([...older, page])
    } catch (fault) {
      setTrouble(wordsOf(fault))
    }
  }
  const restore = async (entry: HistoryEntry, record: { kind: string; id: string } | null): Promise<void> => {
    setTrouble(null)
    said.saving()
    try {
      const { words } = await ask<HistoryEntry>('restore', { path: { id: entry.id }, body: { record } })
      said.saved()
      setDone(words)
      setOlder([])
      forget('history', 'records', 'record', 'stations', 'today', 'diff', 'check', 'draft', 'everything')
    } catch (fault) {
      setTrouble(wordsOf(fault))
      said.failed(wordsOf(fault))
    }
  }
  return (
    <div className="page">
      <div className="page-head">
        <h1>{copy.title}</h1>
        <span className="muted">{copy.hint}</span>
        {query.id !== undefined && (
          <a className="link" href={hrefOf('history')}>
            {copy.all}
          </a>
        )}
      </div>
      {error && <Problem onRetry={() => void refetch()}>{wordsOf(error)}</Problem>}
      {trouble && <Problem>{trouble}</Problem>}
      {done && (
        <p className="answered" role="status">
          <CircleCheck size={16} aria-hidden /> {copy.restored(done)}
        </p>
      )}
      {isPending && <Skeleton active title={false} />}
      {data && entries.length === 0 && (
        <div className="card">
          <Nothing icon={History} title={copy.empty} hint={copy.emptyHint} />
        </div>
      )}
      {entries.length > 0 && (
        <div className="history">
          <ol className="card history-list">
            {entries.map(entry => (
              <li key={entry.id}>
                <button type="button" aria-pressed={entry.id === open} onClick={() => setOpen(entry.id)}>
                  <b>{entry.words}</b>
                  <span className="muted small">
                    {dayAndClock(entry.at)} · {entry.by}
                  </span>
                </button>
              </li>
            ))}
            {next !== null && (
              <li className="pad">
                <Button onClick={() => void more()}>{copy.more}</Button>
              </li>
            )}
          </ol>
          {open === null ? (
            <p className="muted">{copy.pick}</p>
          ) : (
            <Detail key={open} id={open} onRestore={(entry, record) => void restore(entry, record)} />
          )}
        </div>
      )}
    </div>
  )
}
