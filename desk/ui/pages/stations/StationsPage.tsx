import type { StationTable } from '@desk/api/stations'
import { Button, Input, Skeleton } from 'antd'
import { FileUp, MapPin, Plus, Redo2, Search, Undo2 } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { wordsOf } from '../../ask/ask'
import { useStations } from '../../ask/questions'
import { Nothing } from '../../kit/Nothing'
import { Problem } from '../../kit/Problem'
import { useUndoKeys } from '../../kit/useUndo'
import { hrefOf, useRoute } from '../../shell/route'
import { AddStation } from './AddStation'
import { BulkEdit } from './BulkEdit'
import { Conflicts } from './Conflicts'
import { copy } from './copy'
import { filtersOf, matches } from './filters'
import { ListPage } from './ListPage'
import { ListStart } from './ListStart'
import { Panel } from './Panel'
import { Sheet } from './Sheet'
import './stations.css'
import { Unfinished } from './Unfinished'
import { useTable } from './useTable'

/** The stations: a table to edit as in Excel, and lists that come in. */
export default function StationsPage(): JSX.Element {
  const { of } = useRoute()
  const { data, error, refetch } = useStations()
  const [what, id = ''] = of.split('/')
  if (what === 'list') return id === '' ? <ListStart /> : <ListPage key={id} id={id} columns={data?.columns ?? []} />
  if (!data)
    return error ? (
      <div className="page">
        <Problem onRetry={() => void refetch()}>{wordsOf(error)}</Problem>
      </div>
    ) : (
      <Skeleton active title={false} className="page" />
    )
  return <TablePage data={data} />
}

function TablePage({ data }: { readonly data: StationTable }): JSX.Element {
  const { params } = useRoute()
  const lacks = params.get('lacks')
  const table = useTable(data)
  const [filter, setFilter] = useState(lacks === null ? 'all' : `lacks-${lacks}`)
  const [words, setWords] = useState('')
  const [picked, setPicked] = useState(params.get('at'))
  const [selected, setSelected] = useState<readonly string[]>([])
  const [open, setOpen] = useState<'bulk' | 'add' | null>(null)
  const wanted = useDeferredValue(words)
  const filters = useMemo(() => filtersOf(data), [data])
  const counts = useMemo(() => filters.map(({ fits }) => table.lines.filter(fits).length), [filters, table.lines])
  const shown = useShown(table.lines, filters.find(({ key }) => key === filter) ?? filters[0]!, wanted)
  useUndoKeys(table.undo, table.redo)

  const isNarrowed = filter !== 'all' || wanted !== ''
  const forBulk = selected.length > 1 ? selected : isNarrowed ? shown.map(({ id }) => id) : selected
  return (
    <div className="stations">
      <div className="bar">
        <h1>{copy.title}</h1>
        <span className="muted">{copy.total(shown.length, table.lines.length)}</span>
        {table.waiting > 0 && table.trouble !== null && <span className="pill honey">{copy.waiting(table.waiting)}</span>}
        <Input
          allowClear
          className="push stations-search"
          aria-label={copy.search}
          placeholder={copy.search}
          prefix={<Search size={14} aria-hidden />}
          value={words}
          onChange={event => setWords(event.target.value)}
        />
        <Button
          type="text"
          aria-label={copy.undo}
          title={copy.undo}
          disabled={!table.canUndo}
          icon={<Undo2 size={16} />}
          onClick={table.undo}
        />
        <Button
          type="text"
          aria-label={copy.redo}
          title={copy.redo}
          disabled={!table.canRedo}
          icon={<Redo2 size={16} />}
          onClick={table.redo}
        />
        <Button disabled={forBulk.length === 0} title={copy.bulkHint} onClick={() => setOpen('bulk')}>
          {copy.bulk(forBulk.length)}
        </Button>
        <Button icon={<Plus size={15} aria-hidden />} onClick={() => setOpen('add')}>
          {copy.add}
        </Button>
        <Button type="primary" icon={<FileUp size={15} aria-hidden />} href={hrefOf('stations', 'list')}>
          {copy.importList}
        </Button>
      </div>
      <fieldset className="chips" aria-label={copy.filters}>
        {filters.map(({ key, label }, at) =>
          counts[at] === 0 && key !== 'all' && key !== filter ? null : (
            <button key={key} type="button" className="chip" aria-pressed={key === filter} onClick={() => setFilter(key)}>
              {label} <b>{counts[at]}</b>
            </button>
          ),
        )}
      </fieldset>
      {params.get('done') && (
        <p className="stations-done" role="status">
          {copy.list.done(Number(params.get('done')))}{' '}
          <a className="link" href={hrefOf('publish')}>
            {copy.toPublish}
          </a>
        </p>
      )}
      <Unfinished />
      {table.trouble && <Problem>{table.trouble}</Problem>}
      <Conflicts conflicts={table.conflicts} columns={data.columns} onSettle={table.settle} />
      {table.lines.length === 0 ? (
        <Nothing icon={MapPin} title={copy.empty} hint={copy.emptyHint} />
      ) : shown.length === 0 ? (
        <Nothing icon={MapPin} title={copy.noneShown} />
      ) : (
        <div className="stations-work">
          <div className="stations-left">
            <Sheet
              columns={data.columns}
              lines={shown}
              at={params.get('at')}
              onChange={table.change}
              onPick={setPicked}
              onSelect={setSelected}
            />
            <p className="muted small stations-keys">{copy.keys}</p>
          </div>
          <Panel table={table} columns={data.columns} id={picked} />
        </div>
      )}
      {open === 'bulk' && <BulkEdit table={table} columns={data.columns} ids={forBulk} onClose={() => setOpen(null)} />}
      {open === 'add' && <AddStation table={table} columns={data.columns} onClose={() => setOpen(null)} />}
    </div>
  )
}

/**
 * What fits the filter, and stays while it is being filled in: a row doesn't jump away under the hand that just gave it its hours.
 */
function useShown(
  lines: ReturnType<typeof useTable>['lines'],
  filter: ReturnType<typeof filtersOf>[number],
  words: string,
): typeof lines {
  const asked = `${filter.key} ${words}`
  const [kept, setKept] = useState<{ asked: string; ids: ReadonlySet<string>; count: number }>({
    asked: '',
    ids: new Set(),
    count: -1,
  })
  const isStale = kept.asked !== asked || kept.count !== lines.length
  const ids = useMemo(
    () =>
      isStale
        ? new Set(lines.filter(line => filter.fits(line) && (words === '' || matches(line, words))).map(({ id }) => id))
        : kept.ids,
    [isStale, lines, filter, words, kept.ids],
  )
  if (isStale) setKept({ asked, ids, count: lines.length })
  return useMemo(() => lines.filter(({ id }) => ids.has(id)), [lines, ids])
}
