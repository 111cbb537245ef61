import type { PropsWithChildren } from 'react'
import './app.scss'
import index from '@bundled/index.json'
import { courierStorage } from '@/platform/courierStorage'
import { createCourierStore } from '@/store/courierStore'
import { createFeedStore } from '@/store/feedStore'
import { StoresContext } from '@/store/stores'
import { openSnapshot } from '@/sync/snapshot'

const stores = {
  feed: createFeedStore(
    null,
    openSnapshot({
      index: index as never,
      confirmedAtMs: null,
      origin: 'bundled',
      readPart: name =>
        ({
          news: () => require('@bundled/news.json'),
          stations: () => require('@bundled/stations.json'),
          alerts: () => require('@bundled/alerts.json'),
          enrolment: () => require('@bundled/enrolment.json'),
        })[name](),
    }),
  ),
  courier: createCourierStore(courierStorage),
}

/** Composition root: stores from platform ports, once. */
export default function App({ children }: PropsWithChildren) {
  return <StoresContext.Provider value={stores}>{children}</StoresContext.Provider>
}
