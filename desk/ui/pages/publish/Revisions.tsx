import type { AuditLine, Revision } from '@desk/api/publish'
import { Button, Popconfirm } from 'antd'
import { useAudit, useRevisions } from '../../ask/questions'
import { dayAndClock } from '../../kit/times'
import { copy } from './copy'

interface RevisionsProps {
  readonly isBusy: boolean
  readonly onRollback: (revision: number) => void
}

/** What can be gone back to, and who published when. */
export function Revisions({ isBusy, onRollback }: RevisionsProps): JSX.Element {
  const { data: revisions = [] } = useRevisions()
  const { data: audit = [] } = useAudit()
  return (
    <section className="card revisions">
      <header className="row">
        <h2>{copy.revisions}</h2>
        <span className="muted push">{copy.allKept}</span>
      </header>
      {revisions.length === 0 && <p className="muted pad">{copy.noRevisions}</p>}
      <ul>
        {revisions.map(revision => (
          <li key={revision.revision} className={revision.isCurrent ? 'is-current' : undefined}>
            <div>
              <b>{dayAndClock(revision.generated)}</b>
              <p className="small">{brought(audit, revision)}</p>
              <p className="muted small">{copy.counts(countOf(revision, 'stations'), countOf(revision, 'news'))}</p>
            </div>
            {revision.isCurrent ? (
              <span className="pill honey">{copy.current}</span>
            ) : revision.isForeign ? (
              <span className="muted small">{copy.foreign}</span>
            ) : (
              <Popconfirm
                title={copy.rollbackAsk(dayAndClock(revision.generated))}
                description={copy.rollbackHint}
                okText={copy.rollbackGo}
                cancelText={copy.cancel}
                okType="default"
                onConfirm={() => onRollback(revision.revision)}
              >
                <Button size="small" disabled={isBusy}>
                  {copy.rollback(dayAndClock(revision.generated))}
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      {audit.length > 0 && (
        <>
          <h3 className="revisions-audit">{copy.audit}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else that a keyboard could reach */}
          <ul tabIndex={0} aria-label={copy.audit}>
            {audit.slice(0, 20).map(({ at, by, what, approvedBy, outcome }) => (
              <li key={`${at} ${by}`}>
                <p className="small">
                  {dayAndClock(at)} {copy.auditLine(by, what, approvedBy)}
                </p>
                <span className="muted small">{copy.outcome[outcome]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What a version changed when it went out: its first two sentences, and how many more. */
function brought(audit: readonly AuditLine[], { revision }: Revision): string {
  const line = audit.find(each => each.revision === revision && each.outcome === 'done')
  return line?.what === 'rollback' ? copy.wentBack : copy.brought(line?.changes ?? [])
}

const countOf = ({ counts }: Revision, name: string): number | null => counts[name] ?? null
