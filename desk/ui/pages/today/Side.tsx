import type { Today } from '@desk/api/today'
import { Button } from 'antd'
import dayjs from 'dayjs'
import { Send } from 'lucide-react'
import { dayInWords } from '../../kit/times'
import { hrefOf } from '../../shell/route'
import { copy } from './copy'

const SOON_DAYS = 14
const LINES = 8

/** How long what couriers hold is good for, what changed last, and how complete the stations are. */
export const Side = ({ today }: { readonly today: Today }): JSX.Element => (
  <aside className="today-side">
    <Version today={today} />
    {today.published && today.published.lines.length > 0 && (
      <section className="card pad">
        <h2>{copy.changed}</h2>
        <ul className="today-changed">
          {today.published.lines.slice(0, LINES).map(line => (
            <li key={line}>{line}</li>
          ))}
          {today.published.lines.length > LINES && <li className="muted">{copy.more(today.published.lines.length - LINES)}</li>}
        </ul>
      </section>
    )}
    <Stations today={today} />
  </aside>
)

function Version({ today: { published, waiting } }: { readonly today: Today }): JSX.Element {
  return (
    <section className="card pad today-version">
      <div className="row">
        <h2>{copy.version}</h2>
        {published && published.daysLeft <= SOON_DAYS && (
          <span className="pill honey push">{published.daysLeft > 0 ? copy.soon : copy.over}</span>
        )}
      </div>
      {published ? (
        <>
          <p className="row wrap">
            <span className="today-days">{copy.daysLeft(published.daysLeft)}</span>
            <span className="muted">{copy.expiresOn(dayInWords(published.expires))}</span>
          </p>
          <LifeBar from={published.at} to={published.expires} />
          <p className="muted">{copy.expiresHint}</p>
        </>
      ) : (
        <>
          <p className="today-never">{copy.neverPublished}</p>
          <p className="muted">{copy.neverHint}</p>
        </>
      )}
      <p className="muted">{copy.waitingSaves(waiting)}</p>
      <Button icon={<Send size={15} aria-hidden />} href={hrefOf('publish')}>
        {copy.toPublish}
      </Button>
    </section>
  )
}

function LifeBar({ from, to }: { readonly from: string; readonly to: string }): JSX.Element {
  const whole = dayjs(to).diff(from) || 1
  const left = Math.max(0, Math.min(100, (100 * dayjs(to).diff(dayjs())) / whole))
  return (
    <div>
      <div className="life-bar" aria-hidden>
        <i style={{ width: `${100 - left}%` }} />
        <i className="life-left" style={{ width: `${left}%` }} />
      </div>
      <p className="row small muted">
        <span>{copy.publishedOn(dayInWords(from))}</span>
        <span className="push">{dayInWords(to)}</span>
      </p>
    </div>
  )
}

const Stations = ({ today: { stations, weekReports } }: { readonly today: Today }): JSX.Element => (
  <section className="card pad">
    <div className="row">
      <h2>{copy.stations}</h2>
      <span className="muted push">{copy.total(stations.total - stations.toilets, stations.toilets)}</span>
    </div>
    <Share
      label={copy.withoutHours}
      count={stations.withoutHours}
      of={stations.total}
      href={hrefOf('stations', '', { lacks: 'hours' })}
    />
    <Share
      label={copy.withoutPosition}
      count={stations.withoutPosition}
      of={stations.total}
      href={hrefOf('stations', '', { lacks: 'lng' })}
    />
    <p className="muted">{copy.week(weekReports)}</p>
  </section>
)

const Share = ({
  label,
  count,
  of,
  href,
}: {
  readonly label: string
  readonly count: number
  readonly of: number
  readonly href: string
}): JSX.Element => (
  <a className="share" href={href}>
    <span>{label}</span>
    <span className="share-bar" aria-hidden>
      <i style={{ width: `${of === 0 ? 0 : (100 * count) / of}%` }} />
    </span>
    <b>{count}</b>
  </a>
)
