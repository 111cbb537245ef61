import type { Alert, Article } from '@core/feed/types'
import { UnreadAlerts } from '@/features/alerts/AlertStrips'
import { CallButtons } from '@/features/alerts/CallButtons'
import { SelfCheckBanner } from '@/features/alerts/SelfCheckBanner'
import { AnswersEntry } from '@/features/answers/AnswersEntry'
import { MeEntry } from '@/features/me/MeEntry'
import { copy as newsCopy } from '@/features/news/copy'
import { issuesOf } from '@/features/news/issues'
import { latestTitle } from '@/features/news/latestTitle'
import { NewsList } from '@/features/news/NewsList'
import { SearchField } from '@/features/search/SearchField'
import { copy } from '@/features/stations/copy'
import { Shortcuts } from '@/features/stations/Shortcuts'
import { SectionTitle } from '@/ui/SectionTitle'
import { copy as firstCopy } from './copy'
import { to } from './links'

export interface FirstScreenProps {
  readonly alerts: readonly Alert[]
  readonly articles: readonly Article[]
  readonly checks: number
  readonly stations: number
  readonly tabs: readonly { readonly text: string; readonly path: string }[]
}

/** A page that may be read in a year calls nothing the latest. */
const AT_ANY_TIME = Number.POSITIVE_INFINITY

const page = (name: string, id?: string): string =>
  `#/pages/${name}/index${id === undefined ? '' : `?id=${encodeURIComponent(id)}`}`

/**
 * Home as a browser draws it before the app is there, from the views that the app draws it with: all that is the same for
 * everybody and at any hour. Which places are open is not, and stays blank until the app can say.
 */
export function FirstScreen({ alerts, articles, checks, stations, tabs }: FirstScreenProps): JSX.Element {
  const issue = issuesOf(articles, null)[0]
  return (
    <>
      <main className="screen f2">
        <div className="row nowrap">
          <div className="grow">
            <SearchField onOpen={to(page('search'))} />
          </div>
          <MeEntry onOpen={to(page('me'))} />
        </div>
        {alerts.map(alert => (
          <div key={alert.identifier} data-until={alert.expiresAtMs}>
            <UnreadAlerts alerts={[alert]} onOpen={id => to(page('alert', id))()} />
          </div>
        ))}
        <SectionTitle text={copy.nearby} action={{ text: copy.choosePlaceShort, icon: 'pin', onTap: to(page('place')) }} />
        <div className="card divided">
          <div className="near-row blank meta">{stations > 0 && firstCopy.choosing(stations)}</div>
          <div className="near-row blank" />
        </div>
        <Shortcuts onFilter={to(page('stations'))} />
        <SelfCheckBanner scenes={checks} onOpen={to(page('antifraud'))} />
        <CallButtons onCall={number => to(`tel:${number}`)()} hasHint={false} />
        <AnswersEntry onOpen={to(page('help'))} />
        {issue && (
          <>
            <SectionTitle
              text={latestTitle(issue.date, AT_ANY_TIME)}
              action={{ text: newsCopy.seeAll, onTap: to(page('bulletins')) }}
            />
            <NewsList articles={issue.articles.slice(0, 3)} readIds={[]} onOpen={({ id }) => to(page('article', id))()} />
          </>
        )}
      </main>
      <nav>
        {tabs.map(({ text, path }) => (
          <a key={path} href={`#/${path}`}>
            {text}
          </a>
        ))}
      </nav>
    </>
  )
}
