import type { PatchedStations, StationColumn, StationImport, StationImportResult } from '@desk/api/stations'
import { Button, Popconfirm, Switch } from 'antd'
import { Check, FileSpreadsheet, Undo2, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ask, wordsOf } from '../../ask/ask'
import { forget } from '../../ask/questions'
import { Problem } from '../../kit/Problem'
import { useSettled } from '../../kit/useSettled'
import { DraftOnPhone } from '../../shell/PhoneDrawer'
import { go, hrefOf } from '../../shell/route'
import { useSaved } from '../../shell/saved'
import { AskOrigin, isAboutOrigin } from './AskOrigin'
import { copy } from './copy'
import { bodyOf, columnsIn, decided, openIds, overwritesIn, rowsOf, takenIn } from './decisions'
import { Gone } from './Gone'
import { ListRows } from './ListRows'
import { useListDecisions } from './useListDecisions'

interface ListReviewProps {
  readonly job: StationImport
  readonly result: StationImportResult
  readonly columns: readonly StationColumn[]
}

const words = copy.list

/** A district's list against the table: each changed cell taken or refused, rows that are gone asked about. */
export function ListReview({ job, result, columns }: ListReviewProps): JSX.Element {
  const rows = useMemo(() => rowsOf(result), [result])
  const shownColumns = useMemo(() => columnsIn(rows, columns), [rows, columns])
  const all = useMemo(() => rows.flatMap(openIds), [rows])
  const { undo, keptAt } = useListDecisions(job)
  const { decisions, gone } = undo.value
  const [isOnlyOpen, setOnlyOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const said = useSaved()
  const [lookedKey, setLooked] = useState<string | null>(null)
  const looked = rows.find(({ key }) => key === lookedKey) ?? rows[0] ?? null
  const settled = useSettled(keptAt)
  const draft = useMemo(() => ({ list: { id: job.id, row: looked?.key ?? '' }, at: settled }), [job.id, looked, settled])
  const taken = all.filter(id => decisions.get(id) === 'taken').length
  const refused = all.filter(id => decisions.get(id) === 'refused').length
  const open = all.length - taken - refused
  const decide = (ids: readonly string[], verdict: 'taken' | 'refused' | null): void =>
    undo.set({ gone, decisions: decided(decisions, ids, verdict) })

  const save = async (): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    said.saving()
    try {
      const { rows: changed } = await ask<PatchedStations>('acceptStationImport', {
        path: { id: job.id },
        body: bodyOf(rows, decisions, gone),
      })
      said.saved()
      forget('stations', 'stationImports', 'today', 'history', 'diff', 'check', 'draft', 'everything')
      go('stations', '', { done: String(changed.length) })
    } catch (fault) {
      setTrouble(wordsOf(fault))
      said.failed(wordsOf(fault))
      setBusy(false)
    }
  }
  const isNothing = taken + gone.size === 0 || result.notices.some(isAboutOrigin)
  const saveButton = (
    <Button type="primary" loading={isBusy} disabled={isNothing} {...(open === 0 && { onClick: () => void save() })}>
      {words.save(takenIn(rows, decisions))}
    </Button>
  )
  const shown = isOnlyOpen ? rows.filter(row => openIds(row).some(id => !decisions.has(id))) : rows
  return (
    <div className="stations">
      <div className="bar">
        <h1>{job.name}</h1>
        <span className="muted row">
          <FileSpreadsheet size={15} aria-hidden />
          {words.summary(result.same, result.changed.length, result.added.length)}
          <a className="link" href={hrefOf('stations', 'list')}>
            {copy.another}
          </a>
        </span>
        <span className="push" />
        <Button type="text" disabled={!undo.canUndo} icon={<Undo2 size={15} aria-hidden />} onClick={undo.undo}>
          {copy.undo}
        </Button>
        <Button icon={<X size={15} aria-hidden />} onClick={() => decide(all, 'refused')}>
          {words.refuseAll}
        </Button>
        <Button icon={<Check size={15} aria-hidden />} onClick={() => decide(all, 'taken')}>
          {words.acceptAll(all.length, overwritesIn(rows))}
        </Button>
        {open === 0 || isNothing ? (
          saveButton
        ) : (
          <Popconfirm
            title={words.undecided(open)}
            okText={words.stillSave}
            cancelText={words.goOn}
            okType="default"
            onConfirm={save}
          >
            {saveButton}
          </Popconfirm>
        )}
      </div>
      <div className="chips">
        <span className="row">
          <Switch size="small" checked={isOnlyOpen} onChange={setOnlyOpen} aria-label={words.onlyOpen} /> {words.onlyOpen}
        </span>
        <span className="muted push" role="status">
          {words.state(taken, refused, open)}
        </span>
      </div>
      {trouble && <Problem>{trouble}</Problem>}
      <div className="with-phone">
        <div className="list-scroll">
          <AskOrigin id={job.id} result={result} />
          <Gone
            result={result}
            gone={gone}
            onAnswer={(id, becomes) => undo.set({ decisions, gone: new Map(gone).set(id, becomes) })}
          />
          <ListNotices result={result} />
          {rows.length === 0 && <p className="muted pad">{words.nothing}</p>}
          {rows.length > 0 && (
            <ListRows
              rows={shown}
              columns={shownColumns}
              decisions={decisions}
              looked={looked?.key ?? null}
              onLook={setLooked}
              onDecide={decide}
            />
          )}
        </div>
        {looked && (
          <aside className="phone-beside" aria-label={words.onPhone}>
            <DraftOnPhone path="/pages/stations/index" title={words.onPhone} note={words.onPhoneNote(looked.name)} body={draft} />
          </aside>
        )}
      </div>
    </div>
  )
}

function ListNotices({ result }: { readonly result: StationImportResult }): JSX.Element | null {
  const notices = result.notices.filter(notice => !isAboutOrigin(notice))
  if (notices.length === 0) return null
  return (
    <details className="folded">
      <summary>
        {words.notices} {notices.length}
      </summary>
      <ul>
        {notices.map(({ message, rows, column, severity }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notices may be word for word alike
          <li key={at}>
            <span className={`pill small${severity === 'error' ? ' red' : severity === 'warning' ? ' honey' : ''}`}>
              {column ?? copy.list.notices}
            </span>{' '}
            {message} {rows.length > 0 && <span className="muted small">{words.rows(rows)}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
