import { Button, Checkbox, Input, Skeleton } from 'antd'
import { Printer, QrCode, Search } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { urlOf, wordsOf } from '../../ask/ask'
import { useSettings, useStations } from '../../ask/questions'
import { Nothing } from '../../kit/Nothing'
import { Problem } from '../../kit/Problem'
import { hrefOf } from '../../shell/route'
import { copy } from './copy'
import './posters.css'

/** An A4 page a station, for one or for all. */
export default function PostersPage(): JSX.Element {
  const { data, error, refetch } = useStations()
  const { data: settings } = useSettings()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [made, setMade] = useState<string | null>(null)
  const wanted = useDeferredValue(words.trim())
  const rows = data?.rows
  const shown = useMemo(() => (rows ?? []).filter(({ cells }) => wordsOfCells(cells).includes(wanted)), [rows, wanted])
  if (!data)
    return (
      <div className="page">
        {error ? <Problem onRetry={() => void refetch()}>{wordsOf(error)}</Problem> : <Skeleton active title={false} />}
      </div>
    )
  const isAll = shown.length > 0 && shown.every(({ id }) => chosen.has(id))
  const toggle = (ids: readonly string[], isOn: boolean): void => {
    const next = new Set(chosen)
    for (const id of ids) {
      if (isOn) next.add(id)
      else next.delete(id)
    }
    setChosen(next)
  }
  const make = (): void =>
    setMade(urlOf('posters', { query: { ids: chosen.size === data.rows.length ? 'all' : [...chosen].join(',') } }))
  return (
    <div className="page posters-page">
      <div className="page-head">
        <h1>{copy.title}</h1>
        <span className="muted">{copy.hint}</span>
      </div>
      {settings && settings.pageUrl === '' && (
        <Problem
          actions={
            <Button size="small" href={hrefOf('settings')}>
              {copy.toSettings}
            </Button>
          }
        >
          {copy.noPage}
        </Problem>
      )}
      <div className="posters">
        <section className="card posters-list">
          <div className="row pad">
            <Input
              allowClear
              aria-label={copy.search}
              placeholder={copy.search}
              prefix={<Search size={14} aria-hidden />}
              value={words}
              onChange={event => setWords(event.target.value)}
            />
          </div>
          <div className="row posters-all">
            <Checkbox
              checked={isAll}
              disabled={shown.length === 0}
              onChange={event =>
                toggle(
                  shown.map(({ id }) => id),
                  event.target.checked,
                )
              }
            >
              {copy.all(shown.length)}
            </Checkbox>
            <span className="muted push">{copy.chosen(chosen.size)}</span>
          </div>
          <ul>
            {shown.map(({ id, cells }) => (
              <li key={id}>
                <label className="row">
                  <input type="checkbox" checked={chosen.has(id)} onChange={event => toggle([id], event.target.checked)} />
                  <span>
                    {cells.name}{' '}
                    <span className="muted small">{[cells.district, cells.subdistrict].filter(Boolean).join(' ')}</span>
                  </span>
                </label>
              </li>
            ))}
            {shown.length === 0 && <li className="muted">{data.rows.length === 0 ? copy.empty : copy.lost}</li>}
          </ul>
          <div className="pad">
            <Button
              type="primary"
              block
              disabled={chosen.size === 0 || settings?.pageUrl === ''}
              icon={<Printer size={15} aria-hidden />}
              onClick={make}
            >
              {copy.make(chosen.size)}
            </Button>
          </div>
        </section>
        <section className="card posters-made" aria-label={copy.preview}>
          {made === null ? (
            <Nothing icon={QrCode} title={copy.preview} hint={copy.previewHint} />
          ) : (
            <>
              <iframe title={copy.preview} src={made} />
              <a className="link" href={made} target="_blank" rel="noreferrer">
                {copy.open}
              </a>
            </>
          )}
        </section>
      </div>
    </div>
  )
}

const wordsOfCells = (cells: Readonly<Record<string, string>>): string =>
  [cells.name, cells.district, cells.subdistrict, cells.address].filter(Boolean).join(' ')
