import indexJson from '@bundled/index.json'
import trimmed from '@bundled/trimmed.json'
import { type PropsWithChildren, useEffect } from 'react'
import type { StoreApi } from 'zustand'
import { useStore } from 'zustand'
import './app.scss'
import '@/platform/webStyle'
import { interestOf } from '@core/courier/interest'
import { openBundle } from '@core/sync/bundled'
import { loadSnapshot } from '@core/sync/loadSnapshot'
import type { RefreshReason } from '@core/sync/schedule'
import { entryCopy as copy } from '@/features/me/entry.copy'
import { bundledPart } from '@/platform/bundledParts'
import { courierStorage } from '@/platform/courierStorage'
import { feedPorts } from '@/platform/feedPorts'
import { firstPageIsThere } from '@/platform/firstPage'
import { openCities } from '@/platform/openCities'
import { postJson } from '@/platform/postJson'
import { readAhead } from '@/platform/readAhead'
import { reportUrl } from '@/platform/reportUrl'
import { offerUpdates } from '@/platform/updates'
import { useRefreshTimes } from '@/platform/useRefreshTimes'
import { watchFaults } from '@/platform/watchFaults'
import { followNoScripts, keepPage, listenForWords, mendAddress, nameTabBar, tapByKey } from '@/platform/webShell'
import { createArchiveStore } from '@/store/archiveStore'
import { type CourierStore, createCourierStore } from '@/store/courierStore'
import { createFeedStore } from '@/store/feedStore'
import { createReportQueue } from '@/store/reportQueue'
import { type Stores, StoresContext } from '@/store/stores'

watchFaults()
mendAddress()
const bundled = openBundle({ index: indexJson, trimmed, loadPart: bundledPart })

/** The feed that is read beside a courier's marks: when a key was taken away, another than at first. */
const readAt = new WeakMap<CourierStore, unknown>()

/** All that one city needs: its feed, its archive, and what the courier marked and reported there. */
const cities = openCities(bundled, (city, before) => {
  const courier = before ?? createCourierStore(courierStorage(city.isOwn ? null : city.id))
  const ports = feedPorts(city, () => interestOf(courier.getState()))
  const feed = createFeedStore(ports, loadSnapshot(ports))
  const { hosts } = ports.trust.allow
  const sending = { ownUrl: city.isOwn ? reportUrl : null, post: postJson, nowMs: Date.now, random: Math.random }
  const reports = createReportQueue({ courier, feed, hosts, ...sending })
  readAt.set(courier, feed)
  // Another place, another part of the city (docs/feed-format.md §3.11).
  courier.subscribe(({ place, filter }, before) => {
    const isElsewhere = place !== before.place || filter.district !== before.filter.district
    if (isElsewhere && readAt.get(courier) === feed) void feed.getState().lookAround()
  })
  return { feed, archive: createArchiveStore(ports), courier, reports }
})

const { snapshot } = cities.current.getState().stores.feed.getState()
void readAhead([snapshot.stations, snapshot.alerts, snapshot.news])

const refreshAndSend = async (reason: RefreshReason): Promise<void> => {
  await firstPageIsThere()
  const { feed, reports, travel } = cities.current.getState().stores
  void reports.flush(reason)
  await feed.getState().refresh(reason)
  if (reason !== 'tick') await travel.getState().look()
}

/** Composition root: stores from platform ports, once. */
export default function App({ children }: PropsWithChildren) {
  const { stores } = useStore(cities.current as StoreApi<{ readonly stores: Stores }>)
  useRefreshTimes(refreshAndSend)
  useEffect(() => {
    nameTabBar()
    tapByKey()
    followNoScripts()
    listenForWords()
    keepPage()
    offerUpdates({ title: copy.updateReady, text: copy.updateAsk })
  }, [])
  return <StoresContext.Provider value={stores}>{children}</StoresContext.Provider>
}
