import { RECORD_KINDS, type RecordForm, type RecordRow } from '@desk/api/records'
import type { StationTable } from '@desk/api/stations'
import { AutoComplete, Input, type InputRef } from 'antd'
import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { ask } from '../ask/ask'
import { client } from '../ask/questions'
import { copy } from './copy'
import { hrefOfRecord } from './links'

interface Found {
  readonly value: string
  readonly label: JSX.Element
  readonly href: string
}

const MOST = 30

/** Finds any record by its name, from anywhere: Ctrl K. */
export function Finder(): JSX.Element {
  const input = useRef<InputRef>(null)
  const [words, setWords] = useState('')
  const [all, setAll] = useState<readonly Thing[] | null>(null)
  useFocusKey(() => input.current?.focus())
  const options = words.trim() === '' || all === null ? [] : find(all, words)
  return (
    <AutoComplete<string, Found>
      className="finder"
      value={words}
      options={[...options]}
      onSearch={setWords}
      onFocus={() => void everything().then(setAll, () => setAll([]))}
      onSelect={(_, { href }) => {
        setWords('')
        input.current?.blur()
        location.hash = href
      }}
      notFoundContent={words.trim() === '' ? null : copy.searchEmpty}
      popupMatchSelectWidth={420}
      defaultActiveFirstOption
    >
      <Input
        ref={input}
        aria-label={copy.search}
        placeholder={copy.search}
        prefix={<Search size={15} aria-hidden />}
        suffix={<kbd>Ctrl K</kbd>}
        onPressEnter={event => event.preventDefault()}
      />
    </AutoComplete>
  )
}

interface Thing {
  readonly title: string
  readonly detail: string
  readonly href: string
  readonly folded: string
}

const fold = (text: string): string => text.toLowerCase().replace(/\s/g, '')
const thing = (title: string, detail: string, href: string): Thing => ({ title, detail, href, folded: fold(title + detail) })

/** All there is, asked once a minute at most, when somebody begins to look. */
const everything = (): Promise<readonly Thing[]> =>
  client.fetchQuery({ queryKey: ['everything'], queryFn: gather, staleTime: 60_000 })

async function gather(): Promise<readonly Thing[]> {
  const forms = await client.fetchQuery({ queryKey: ['forms'], queryFn: () => ask<readonly RecordForm[]>('forms') })
  const labels = new Map(forms.map(({ kind, label }) => [kind, label]))
  const [table, ...lists] = await Promise.all([
    client.fetchQuery({ queryKey: ['stations'], queryFn: () => ask<StationTable>('stations'), staleTime: 60_000 }),
    ...RECORD_KINDS.map(kind =>
      client.fetchQuery({
        queryKey: ['records', kind],
        queryFn: () => ask<readonly RecordRow[]>('records', { path: { kind } }),
        staleTime: 60_000,
      }),
    ),
  ])
  const stations = table.rows.map(({ id, cells }) =>
    thing(
      cells.name ?? '',
      [copy.pages.stations, cells.district, cells.address].filter(Boolean).join(' · '),
      hrefOfRecord('stations', id),
    ),
  )
  const records = lists
    .flat()
    .map(({ kind, id, title, detail }) =>
      thing(title, [labels.get(kind), detail].filter(Boolean).join(' · '), hrefOfRecord(kind, id)),
    )
  return [...records, ...stations]
}

function find(all: readonly Thing[], words: string): readonly Found[] {
  const parts = words.trim().split(/\s+/).map(fold)
  const found: Found[] = []
  for (const each of all) {
    if (!parts.every(part => each.folded.includes(part))) continue
    found.push({
      value: `${each.href}`,
      href: each.href,
      label: (
        <span className="finder-row">
          <b>{each.title}</b>
          <span className="muted">{each.detail}</span>
        </span>
      ),
    })
    if (found.length === MOST) break
  }
  return found
}

function useFocusKey(focus: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      focus()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
