import type { CourierState } from '@core/courier/courierState'
import type { Article } from '@core/feed/types'
import { createContext, useContext } from 'react'
import type { StoreApi } from 'zustand'
import { useStore } from 'zustand'
import type { ArchiveState, createArchiveStore } from './archiveStore'
import type { CourierActions, CourierStore } from './courierStore'
import type { createFeedStore, FeedState } from './feedStore'
import type { ReportQueue } from './reportQueue'
import type { createTravel, TravelState } from './travel'

export interface Stores {
  readonly feed: ReturnType<typeof createFeedStore>
  readonly archive: ReturnType<typeof createArchiveStore>
  readonly courier: CourierStore
  readonly reports: ReportQueue
  /** Which city all of these are of, and the way to another. */
  readonly travel: ReturnType<typeof createTravel>
}

/** Filled once in app.tsx from the platform's ports; in tests from fakes. */
export const StoresContext = createContext<Stores | null>(null)

function useStores(): Stores {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('StoresContext missing: render below <StoresContext.Provider>')
  return stores
}

/** The narrowest slice a component needs of the feed. */
export const useFeed = <T>(select: (state: FeedState) => T): T => useStore(useStores().feed as StoreApi<FeedState>, select)

/** The narrowest slice a component needs of the courier's own marks. */
export const useCourier = <T>(select: (state: CourierState & CourierActions) => T): T => useStore(useStores().courier, select)

/** The narrowest slice a component needs of which city is shown. */
export const useTravel = <T>(select: (state: TravelState) => T): T => useStore(useStores().travel, select)

/** Where reports wait until somebody has them. */
export const useReports = (): ReportQueue => useStores().reports
/** Older issues, as far as they have been reached. */
export const useArchive = <T>(select: (state: ArchiveState) => T): T => useStore(useStores().archive, select)

/** Every article that can be read now: the feed's, then the older pages that were reached. */
export function useArticles(): readonly Article[] {
  const snapshot = useFeed(feed => feed.snapshot)
  const pages = useArchive(archive => archive.pages)
  const older = snapshot.archive.flatMap(({ path }) => pages[path] ?? [])
  return older.length === 0 ? snapshot.news() : [...snapshot.news(), ...older]
}
