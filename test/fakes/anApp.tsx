import { emptyLists } from '@core/feed/parseLists'
import type { Alert, Article, Benefit, EnrolmentContent, Guide, SelfCheck, Station } from '@core/feed/types'
import type { SyncPorts } from '@core/sync/ports'
import { renderToStaticMarkup } from 'react-dom/server'
import { createArchiveStore } from '@/store/archiveStore'
import { createCourierStore } from '@/store/courierStore'
import { createFeedStore } from '@/store/feedStore'
import { createReportQueue } from '@/store/reportQueue'
import { type Stores, StoresContext } from '@/store/stores'
import { createTravel } from '@/store/travel'
import { courierPort } from './courierPort'
import { FakePhone } from './fakePhone'
import { type Mounted, mounted } from './mounted'
import { aFeed, aSigner, type TestFeed, trustIn } from './signedFeed'

interface Content {
  readonly stations?: readonly Station[]
  readonly articles?: readonly Article[]
  readonly alerts?: readonly Alert[]
  readonly guides?: readonly Guide[]
  readonly checks?: readonly SelfCheck[]
  readonly benefits?: readonly Benefit[]
  readonly enrolment?: Partial<EnrolmentContent>
  /** Older issues that the feed's index names. */
  readonly archive?: readonly TestFeed[]
  /** Whether this package knows a server. */
  readonly hasServer?: boolean
  /** Where reports are taken; nobody takes them otherwise. */
  readonly reportUrl?: string
}

export interface TestApp extends Stores {
  readonly phone: FakePhone
  /** What a hook gives, asked as a screen asks: drawn once, inside the app. */
  read<T>(use: () => T): T
  /** The same on a page that is shown: what stores become is drawn anew. */
  show<T>(use: () => T): Mounted<T>
  /** The addresses that reports were sent to. */
  readonly posted: readonly string[]
}

function Asking({ use }: { use: () => void }): null {
  use()
  return null
}

/** Drawing on a server shows what stores began with; a phone shows what they hold. */
const asTheyAre = ({ feed, archive, courier, reports, travel }: Stores): Stores => ({
  feed: { ...feed, getInitialState: feed.getState },
  archive: { ...archive, getInitialState: archive.getState },
  courier: { ...courier, getInitialState: courier.getState },
  reports,
  travel: { ...travel, getInitialState: travel.getState },
})

/** The app's own stores on a made-up phone that holds this content. Nothing in it is a fact. */
export function anApp({
  stations = [],
  articles = [],
  alerts = [],
  guides = [],
  checks = [],
  benefits = [],
  enrolment = {},
  archive = [],
  hasServer = true,
  reportUrl,
}: Content = {}): TestApp {
  const signer = aSigner()
  const trust = { ...trustIn(signer), ...(!hasServer && { feedUrl: null }) }
  const phone = new FakePhone(trust, aFeed(signer, { archive }))
  const ports: SyncPorts = phone.ports
  const snapshot = {
    ...ports.bundled,
    ...(reportUrl && { index: { ...ports.bundled.index, reportUrl } }),
    stations: () => stations,
    news: () => articles,
    alerts: () => ({ ...emptyLists('alerts'), alerts, guides, checks }),
    enrolment: () => ({ ...emptyLists('enrolment'), benefits, ...enrolment }),
  }
  const courier = createCourierStore(courierPort())
  const feed = createFeedStore(ports, snapshot, () => 0.5)
  const posted: string[] = []
  const post = async (url: string): Promise<null> => {
    posted.push(url)
    return null
  }
  const hosts = reportUrl ? [new URL(reportUrl).host] : []
  const reports = createReportQueue({ courier, feed, hosts, ownUrl: null, post, nowMs: ports.nowMs, random: () => 0.5 })
  const stores: Stores = { feed, courier, reports, archive: createArchiveStore(ports), travel: createTravel() }
  return {
    ...stores,
    phone,
    posted,
    show: use => mounted(use, page => <StoresContext.Provider value={stores}>{page}</StoresContext.Provider>),
    read(use) {
      const given: ReturnType<typeof use>[] = []
      renderToStaticMarkup(
        <StoresContext.Provider value={asTheyAre(stores)}>
          <Asking use={() => void given.push(use())} />
        </StoresContext.Provider>,
      )
      return given[given.length - 1]!
    },
  }
}
