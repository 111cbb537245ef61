import index from '@bundled/index.json'
import { type PropsWithChildren, useEffect, useState } from 'react'
import './app.scss'
import { copy } from '@/features/me/copy'
import { bundledPart, bundledPartsReady } from '@/platform/bundledParts'
import { courierStorage } from '@/platform/courierStorage'
import { offerUpdates } from '@/platform/updates'
import { nameTabBar } from '@/platform/webShell'
import { createCourierStore } from '@/store/courierStore'
import { createFeedStore } from '@/store/feedStore'
import { StoresContext } from '@/store/stores'
import { openSnapshot } from '@/sync/snapshot'

const stores = {
  feed: createFeedStore(
    null,
    openSnapshot({ index: index as never, confirmedAtMs: null, origin: 'bundled', readPart: bundledPart }),
  ),
  courier: createCourierStore(courierStorage),
}

/** Composition root: stores from platform ports, once. */
export default function App({ children }: PropsWithChildren) {
  const [isReady, setReady] = useState(bundledPartsReady === null)
  useEffect(() => {
    void bundledPartsReady?.then(() => setReady(true))
    nameTabBar()
    offerUpdates({ title: copy.updateReady, text: copy.updateAsk })
  }, [])
  return <StoresContext.Provider value={stores}>{isReady ? children : null}</StoresContext.Provider>
}
