import type { Snapshot, SyncOutcome, SyncPorts } from '@core/sync/ports'
import { adoptPrefetched } from '@core/sync/prefetched'
import { refreshFeed } from '@core/sync/refreshFeed'
import { type Attempts, isByHand, isDue, NO_ATTEMPTS, noted, type RefreshReason } from '@core/sync/schedule'
import { createStore } from 'zustand'

export interface FeedState {
  /** What every screen reads; never null, because the package brings one. */
  readonly snapshot: Snapshot
  /** True while a courier who asked is waiting; what the app does by itself draws nothing before it ends. */
  readonly isRefreshing: boolean
  /** False when this package knows no server: nothing to try, and nothing that says so. */
  readonly canRefresh: boolean
  /** How the last refresh ended; null before the first. */
  readonly lastOutcome: SyncOutcome | null
  /** Asks the server when that is due; ends when the answer is in. While one is under way, that one is waited for. */
  refresh(reason: RefreshReason): Promise<void>
}

/** The feed as last verified. One writer, refresh(), and it never runs twice at once. `initial`: sync/loadSnapshot. */
export const createFeedStore = (ports: SyncPorts, initial: Snapshot, random: () => number = Math.random) => {
  let underWay: Promise<void> | null = null
  let attempts: Attempts = NO_ATTEMPTS
  return createStore<FeedState>()((set, get) => {
    const run = async (): Promise<void> => {
      try {
        if (attempts.lastAtMs === null) await takePrefetched()
        const outcome = await refreshFeed(ports, get().snapshot)
        attempts = noted(attempts, outcome.kind, ports.nowMs(), random())
        // One swap: a screen sees the old feed or the new one, never half of each.
        set({ isRefreshing: false, lastOutcome: outcome, ...('snapshot' in outcome && { snapshot: outcome.snapshot }) })
      } finally {
        underWay = null
        if (get().isRefreshing) set({ isRefreshing: false })
      }
    }
    // What WeChat fetched while the app was closed needs no network; it is on screen while the server is being asked.
    const takePrefetched = async (): Promise<void> => {
      const prefetched = await ports.prefetched()
      if (prefetched) set({ snapshot: await adoptPrefetched(ports, get().snapshot, prefetched) })
    }
    return {
      snapshot: initial,
      isRefreshing: false,
      canRefresh: ports.trust.feedUrl !== null,
      lastOutcome: null,
      async refresh(reason) {
        if (!get().canRefresh) return
        if (!underWay && isDue(reason, attempts, ports.nowMs())) underWay = run()
        if (underWay && isByHand(reason) && !get().isRefreshing) set({ isRefreshing: true })
        if (underWay) await underWay
      },
    }
  })
}
