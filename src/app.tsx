import indexJson from '@bundled/index.json'
import { type PropsWithChildren, useEffect } from 'react'
import './app.scss'
import { copy } from '@/features/me/copy'
import { bundledPart } from '@/platform/bundledParts'
import { courierStorage } from '@/platform/courierStorage'
import { feedPorts } from '@/platform/feedPorts'
import { offerUpdates } from '@/platform/updates'
import { useRefreshTimes } from '@/platform/useRefreshTimes'
import { nameTabBar } from '@/platform/webShell'
import { createCourierStore } from '@/store/courierStore'
import { createFeedStore } from '@/store/feedStore'
import { StoresContext } from '@/store/stores'
import { openBundle } from '@/sync/bundled'
import { loadSnapshot } from '@/sync/loadSnapshot'

const bundled = openBundle({ index: indexJson, loadPart: bundledPart })
const ports = feedPorts(bundled)

const stores = {
  feed: createFeedStore(ports, loadSnapshot(ports)),
  courier: createCourierStore(courierStorage),
}

/** Composition root: stores from platform ports, once. */
export default function App({ children }: PropsWithChildren) {
  useRefreshTimes(stores.feed.getState().refresh)
  useEffect(() => {
    nameTabBar()
    offerUpdates({ title: copy.updateReady, text: copy.updateAsk })
  }, [])
  return <StoresContext.Provider value={stores}>{children}</StoresContext.Provider>
}
