import type { CheckResult, DiffResult } from '@desk/api/publish'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { hrefOfRecord } from '../../shell/links'
import { copy } from './copy'

const SHOWN = 40

interface Line {
  readonly key: string
  readonly mark: 'added' | 'removed' | 'changed'
  readonly title: string
  readonly fields: DiffResult['sections'][number]['changed'][number]['fields']
}

export const changesIn = (diff: DiffResult | undefined): number =>
  diff?.sections.reduce((sum, { added, removed, changed }) => sum + added.length + removed.length + changed.length, 0) ?? 0

/** What couriers will see differ, in their words. */
export function Changes({
  diff,
  check,
}: {
  readonly diff: DiffResult | undefined
  readonly check: CheckResult | undefined
}): JSX.Element {
  const sections = (diff?.sections ?? []).filter(
    ({ added, removed, changed }) => added.length + removed.length + changed.length > 0,
  )
  return (
    <div className="changes">
      {diff && sections.length === 0 && <p className="muted">{copy.changes(0)}</p>}
      {sections.map(section => (
        <Section key={section.name} label={section.label} lines={linesOf(section)} />
      ))}
      {check && <Findings check={check} />}
    </div>
  )
}

const linesOf = ({ added, removed, changed }: DiffResult['sections'][number]): readonly Line[] => [
  ...added.map(({ id, title }) => ({ key: `+${id}`, mark: 'added' as const, title, fields: [] })),
  ...removed.map(({ id, title }) => ({ key: `-${id}`, mark: 'removed' as const, title, fields: [] })),
  ...changed.map(({ id, title, fields }) => ({ key: `~${id}`, mark: 'changed' as const, title, fields })),
]

function Section({ label, lines }: { readonly label: string; readonly lines: readonly Line[] }): JSX.Element {
  const [isAll, setAll] = useState(false)
  const shown = isAll ? lines : lines.slice(0, SHOWN)
  return (
    <section>
      <h3>
        {label} {copy.changes(lines.length)}
      </h3>
      <ul>
        {shown.map(({ key, mark, title, fields }) => (
          <li key={key} className="change">
            <span className={`pill small${mark === 'added' ? ' honey' : mark === 'removed' ? ' red' : ''}`}>{copy[mark]}</span>
            <div>
              <span>{title}</span>
              {fields.map(({ label: field, from, to }) => (
                <p key={field} className="muted">
                  {copy.fieldChange(field)}
                  {from !== '' && <s>{from}</s>} {to === '' ? copy.nothing : to}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {lines.length > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {copy.more(lines.length - shown.length)}
        </button>
      )}
    </section>
  )
}

function Findings({ check: { findings } }: { readonly check: CheckResult }): JSX.Element {
  const told = findings
    .filter(({ severity }) => severity !== 'info')
    .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  const [isAll, setAll] = useState(false)
  const shown = isAll ? told : told.slice(0, SHOWN)
  return (
    <section>
      <h3 className="row">
        <TriangleAlert size={14} aria-hidden /> {told.length === 0 ? copy.noFindings : copy.findings(told.length)}
      </h3>
      <ul>
        {shown.map(({ code, message, record, severity, field }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings may be word for word alike
          <li key={`${code} ${record?.id ?? ''} ${field ?? ''} ${at}`} className="change">
            <span className={`pill small ${severity === 'error' ? 'red' : 'honey'}`}>
              {severity === 'error' ? copy.error : copy.warning}
            </span>
            <div>
              {record && (
                <a className="link" href={hrefOfRecord(record.kind, record.id)}>
                  {record.title}
                </a>
              )}
              <p className="muted">{message}</p>
            </div>
          </li>
        ))}
      </ul>
      {told.length > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {copy.more(told.length - shown.length)}
        </button>
      )}
    </section>
  )
}
