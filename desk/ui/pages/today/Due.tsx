import type { Today } from '@desk/api/today'
import { Button } from 'antd'
import { CalendarClock, CircleX, type LucideIcon, Megaphone, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { hrefOfRecord } from '../../shell/links'
import { hrefOf } from '../../shell/route'
import { copy } from './copy'

const SHOWN = 4

interface Line {
  readonly key: string
  readonly icon: LucideIcon
  readonly title: string
  readonly detail: string
  readonly href: string
}

/** A short list; what is more than a handful waits behind one click. */
export function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }): JSX.Element | null {
  const [isAll, setAll] = useState(false)
  if (lines.length === 0) return null
  const shown = isAll ? lines : lines.slice(0, SHOWN)
  return (
    <section className="today-section">
      <h2>{title}</h2>
      <ul className="card lines">
        {shown.map(({ key, href, ...line }) => (
          <Row key={key} {...line}>
            <Button href={href}>{copy.open}</Button>
          </Row>
        ))}
        {lines.length > shown.length && (
          <li className="lines-more">
            <button type="button" className="link" onClick={() => setAll(true)}>
              {copy.more(lines.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
    </section>
  )
}

const Row = ({
  icon: Icon,
  title,
  detail,
  children,
}: Omit<Line, 'key' | 'href'> & { readonly children: ReactNode }): JSX.Element => (
  <li className="line">
    <Icon size={17} aria-hidden />
    <div>
      <b>{title}</b>
      <p className="muted">{detail}</p>
    </div>
    {children}
  </li>
)

export const dueLines = ({ reviews, expiries }: Today): readonly Line[] => [
  ...reviews.map(({ record, daysOver }) => ({
    key: `r ${record.kind} ${record.id}`,
    icon: CalendarClock,
    title: record.title,
    detail: `${copy.reviewOver(daysOver)} · ${copy.reviewHint}`,
    href: hrefOfRecord(record.kind, record.id),
  })),
  ...expiries.map(({ record, daysLeft }) => ({
    key: `e ${record.kind} ${record.id}`,
    icon: Megaphone,
    title: record.title,
    detail: daysLeft < 0 ? copy.expired(-daysLeft) : copy.expires(daysLeft),
    href: hrefOfRecord(record.kind, record.id),
  })),
]

export const findingLines = ({ findings }: Today): readonly Line[] =>
  findings.worst.map(({ code, severity, message, record, field }, at) => ({
    key: `${code} ${record?.id ?? ''} ${field ?? ''} ${at}`,
    icon: severity === 'error' ? CircleX : TriangleAlert,
    title: record?.title ?? message,
    detail: record === null ? '' : message,
    href: record === null ? hrefOf('publish') : hrefOfRecord(record.kind, record.id),
  }))
