import { emptyLists } from '@core/feed/parseLists'
import type { Alert, Article, Benefit, EnrolmentContent, Guide, SelfCheck, Station } from '@core/feed/types'
import type { SyncPorts } from '@core/sync/ports'
import { renderToStaticMarkup } from 'react-dom/server'
import { createArchiveStore } from '@/store/archiveStore'
import { createCourierStore } from '@/store/courierStore'
import { createFeedStore } from '@/store/feedStore'
import { createReportQueue } from '@/store/reportQueue'
import { type Stores, StoresContext } from '@/store/stores'
import { FakePhone } from './fakePhone'
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
}

export interface TestApp extends Stores {
  readonly phone: FakePhone
  /** What a hook gives, asked as a screen asks: drawn once, inside the app. */
  read<T>(use: () => T): T
}

function Asking({ use }: { use: () => void }): null {
  use()
  return null
}

/** Drawing on a server shows what stores began with; a phone shows what they hold. */
const asTheyAre = ({ feed, archive, courier, reports }: Stores): Stores => ({
  feed: { ...feed, getInitialState: feed.getState },
  archive: { ...archive, getInitialState: archive.getState },
  courier: { ...courier, getInitialState: courier.getState },
  reports,
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
}: Content = {}): TestApp {
  const signer = aSigner()
  const trust = { ...trustIn(signer), ...(!hasServer && { feedUrl: null }) }
  const phone = new FakePhone(trust, aFeed(signer, { archive }))
  const ports: SyncPorts = phone.ports
  const snapshot = {
    ...ports.bundled,
    stations: () => stations,
    news: () => articles,
    alerts: () => ({ ...emptyLists('alerts'), alerts, guides, checks }),
    enrolment: () => ({ ...emptyLists('enrolment'), benefits, ...enrolment }),
  }
  const courier = createCourierStore({ read: () => null, write: () => true })
  const feed = createFeedStore(ports, snapshot, () => 0.5)
  const reports = createReportQueue({
    courier,
    feed,
    hosts: [],
    ownUrl: null,
    post: async () => null,
    nowMs: ports.nowMs,
    random: () => 0.5,
  })
  const stores: Stores = { feed, courier, reports, archive: createArchiveStore(ports) }
  return {
    ...stores,
    phone,
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
