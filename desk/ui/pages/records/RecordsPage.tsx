import type { RecordForm as Form, RecordKind, RecordRow } from '@desk/api/records'
import { Button, Input, Segmented, Skeleton } from 'antd'
import { FileText, Plus, Search } from 'lucide-react'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { wordsOf } from '../../ask/ask'
import { useForms, useRecords } from '../../ask/questions'
import { Nothing } from '../../kit/Nothing'
import { Problem } from '../../kit/Problem'
import { phonePath } from '../../shell/links'
import { DraftOnPhone } from '../../shell/PhoneDrawer'
import { go, hrefOf, useRoute } from '../../shell/route'
import { copy } from './copy'
import { RecordForm } from './RecordForm'
import './records.css'

interface RecordsPageProps {
  /** The page in the address, and the kinds it edits. */
  readonly page: string
  readonly kinds: readonly RecordKind[]
  /** Above the list: how records of the page come in. */
  readonly above?: ReactNode
  /** In place of a form, while none is chosen. */
  readonly start?: ReactNode
}

/** Records of a few kinds: the list, the form, and the phone beside it. */
export function RecordsPage({ page, kinds, above, start }: RecordsPageProps): JSX.Element {
  const { of } = useRoute()
  const { data: forms, error, refetch } = useForms()
  const issues = useRecords('issues', kinds.includes('articles'))
  const [kindOf = kinds[0]!, ...rest] = of.split('/')
  const kind = kinds.find(each => each === kindOf) ?? kinds[0]!
  const id = rest.join('/')
  if (!forms)
    return error ? (
      <div className="page">
        <Problem onRetry={() => void refetch()}>{wordsOf(error)}</Problem>
      </div>
    ) : (
      <Skeleton active title={false} className="page" />
    )
  const mine = kinds.flatMap(each => forms.filter(form => form.kind === each))
  const form = mine.find(each => each.kind === kind)
  if (!form)
    return (
      <div className="page">
        <Problem>{copy.gone}</Problem>
      </div>
    )
  const open = (next: string): void => go(page, `${kind}/${next}`)
  return (
    <div className="records">
      <RecordList page={page} forms={mine} form={form} current={id} above={above} />
      <div className="records-form">
        {id === '' ? (
          (start ?? (
            <>
              <h1 className="heard">{mine.map(({ label }) => label).join(copy.between)}</h1>
              <Nothing icon={FileText} title={copy.pick} hint={copy.pickHint} />
            </>
          ))
        ) : (
          <RecordForm
            form={form}
            {...(kind === 'articles' && issues.data?.[0] && { within: issues.data[0].id })}
            id={id === NEW ? null : id}
            onSaved={record => open(record.id)}
            onGone={() => open('')}
          />
        )}
      </div>
      <DraftOnPhone path={id === '' || id === NEW ? '/pages/home/index' : phonePath(kind, id)} />
    </div>
  )
}

/** Where a list's own name says too little beside another. */
const TABS: Readonly<Partial<Record<RecordKind, string>>> = copy.tabs

/** In the address of a record that isn't saved yet. */
const NEW = '+'

interface RecordListProps {
  readonly page: string
  readonly forms: readonly Form[]
  readonly form: Form
  readonly current: string
  readonly above: ReactNode
}

function RecordList({ page, forms, form, current, above }: RecordListProps): JSX.Element {
  const { data: rows, error, refetch } = useRecords(form.kind)
  const [words, setWords] = useState('')
  const wanted = useDeferredValue(words.trim().toLowerCase())
  const shown = (rows ?? []).filter(({ title, detail }) => `${title} ${detail}`.toLowerCase().includes(wanted))
  return (
    <aside className="records-list" aria-label={form.label}>
      {above}
      {forms.length > 1 && (
        <Segmented
          block
          value={form.kind}
          options={forms.map(({ kind, label }) => ({ value: kind, label: TABS[kind] ?? label }))}
          onChange={kind => go(page, `${kind}/`)}
        />
      )}
      <div className="row">
        <Input
          allowClear
          aria-label={copy.filter}
          placeholder={copy.filter}
          prefix={<Search size={14} aria-hidden />}
          value={words}
          onChange={event => setWords(event.target.value)}
        />
        {form.canAdd && (
          <Button
            aria-label={copy.add(form.label)}
            title={copy.add(form.label)}
            icon={<Plus size={15} />}
            href={hrefOf(page, `${form.kind}/${NEW}`)}
          />
        )}
      </div>
      {error && <Problem onRetry={() => void refetch()}>{wordsOf(error)}</Problem>}
      <ul className="records-rows">
        {shown.map(row => (
          <Row key={row.id} page={page} row={row} isOpen={row.id === current} />
        ))}
        {rows && shown.length === 0 && (
          <li className="muted pad">
            {rows.length === 0 ? `${copy.empty(form.label)}。${form.canAdd ? copy.emptyHint : ''}` : copy.none}
          </li>
        )}
      </ul>
    </aside>
  )
}

const Row = ({
  page,
  row: { kind, id, title, detail, worst, drafts },
  isOpen,
}: {
  readonly page: string
  readonly row: RecordRow
  readonly isOpen: boolean
}): JSX.Element => (
  <li>
    <a href={hrefOf(page, `${kind}/${id}`)} aria-current={isOpen ? 'true' : undefined}>
      <b>{title}</b>
      {detail !== '' && <span className="muted small">{detail}</span>}
      {worst && (
        <span className={`pill small ${worst === 'error' ? 'red' : 'honey'}`}>
          {worst === 'error' ? copy.errors : copy.warnings}
        </span>
      )}
      {drafts.length > 0 && <span className="pill small">{copy.drafts(drafts.join('、'))}</span>}
    </a>
  </li>
)
