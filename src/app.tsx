import indexJson from '@bundled/index.json'
import trimmed from '@bundled/trimmed.json'
import { type PropsWithChildren, useEffect } from 'react'
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
import { postJson } from '@/platform/postJson'
import { reportUrl } from '@/platform/reportUrl'
import { offerUpdates } from '@/platform/updates'
import { useRefreshTimes } from '@/platform/useRefreshTimes'
import { watchFaults } from '@/platform/watchFaults'
import { keepPage, mendAddress, nameTabBar, tapByKey } from '@/platform/webShell'
import { createArchiveStore } from '@/store/archiveStore'
import { createCourierStore } from '@/store/courierStore'
import { createFeedStore } from '@/store/feedStore'
import { createReportQueue } from '@/store/reportQueue'
import { StoresContext } from '@/store/stores'

watchFaults()
mendAddress()
const bundled = openBundle({ index: indexJson, trimmed, loadPart: bundledPart })
const courier = createCourierStore(courierStorage)
const ports = feedPorts(bundled, () => interestOf(courier.getState()))

const feed = createFeedStore(ports, loadSnapshot(ports))
const { hosts } = ports.trust.allow
const sending = { ownUrl: reportUrl, post: postJson, nowMs: Date.now, random: Math.random }
const reports = createReportQueue({ courier, feed, hosts, ...sending })
const stores = { feed, archive: createArchiveStore(ports), courier, reports }

const refreshAndSend = async (reason: RefreshReason): Promise<void> => {
  await firstPageIsThere()
  void reports.flush(reason)
  await feed.getState().refresh(reason)
}

// Another place, another part of the city (docs/feed-format.md §3.11).
courier.subscribe(({ place, filter }, before) => {
  if (place !== before.place || filter.district !== before.filter.district) void feed.getState().lookAround()
})

/** Composition root: stores from platform ports, once. */
export default function App({ children }: PropsWithChildren) {
  useRefreshTimes(refreshAndSend)
  useEffect(() => {
    nameTabBar()
    tapByKey()
    keepPage()
    offerUpdates({ title: copy.updateReady, text: copy.updateAsk })
  }, [])
  return <StoresContext.Provider value={stores}>{children}</StoresContext.Provider>
}
