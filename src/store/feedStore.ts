import type { Snapshot, SyncOutcome, SyncPorts } from '@core/sync/ports'
import { type Attempts, isByHand, isDue, NO_ATTEMPTS, noted, type RefreshReason } from '@core/sync/schedule'
import { withCells } from '@core/sync/snapshot'
import type { Widened } from '@core/sync/widen'
import { createStore } from 'zustand'
import { syncCode } from './syncCode'

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
  /** How far the rest of a large city came the last time (§3.11); null before. */
  readonly widened: Widened | null
  readonly isWidening: boolean
  /** The courier looks elsewhere: that part of the city first, then what fits; `all`: everything, because they asked for it. */
  lookAround(how?: 'all'): Promise<void>
}

type SyncCode = NonNullable<Awaited<ReturnType<typeof syncCode>>>
const OFFLINE = { kind: 'unreachable', reason: 'offline' } as const satisfies SyncOutcome

/** What a phone holds of a large city without being asked to: about 4,000 stations, half a megabyte on the line. */
const REST_MOST_BYTES = 3 * 1024 * 1024

/** The feed as last verified. One writer, refresh(), and it never runs twice at once. `initial`: sync/loadSnapshot. */
export const createFeedStore = (ports: SyncPorts, initial: Snapshot, random: () => number = Math.random, code = syncCode) => {
  let underWay: Promise<void> | null = null
  let attempts: Attempts = NO_ATTEMPTS
  let looks = 0
  return createStore<FeedState>()((set, get) => {
    const run = async (): Promise<void> => {
      try {
        const outcome = await ask()
        attempts = noted(attempts, outcome.kind, ports.nowMs(), random())
        // One swap: a screen sees the old feed or the new one, never half of each.
        set({ isRefreshing: false, lastOutcome: outcome, ...('snapshot' in outcome && { snapshot: outcome.snapshot }) })
      } finally {
        underWay = null
        if (get().isRefreshing) set({ isRefreshing: false })
      }
      void look(get().lastOutcome?.kind === 'unreachable' ? 0 : REST_MOST_BYTES)
    }
    const ask = async (): Promise<SyncOutcome> => {
      const sync = await code()
      if (!sync) {
        ports.log({ event: 'refreshed', code: OFFLINE.kind, detail: OFFLINE.reason })
        return OFFLINE
      }
      if (attempts.lastAtMs === null) {
        await takePrefetched(sync)
        const checked = await sync.recheck(ports, get().snapshot)
        if (checked !== get().snapshot) set({ snapshot: checked })
      }
      return sync.refreshFeed(ports, get().snapshot)
    }
    const look = async (mostBytes: number): Promise<void> => {
      const { snapshot } = get()
      if (snapshot.parts.stations.elsewhere().cells.length === 0) return
      looks += 1
      const mine = looks
      set({ isWidening: true })
      // The list that there is now is drawn first.
      await ports.pause()
      // A refresh brings its own cells: what runs beside it ends, and begins anew after it.
      const isCurrent = (): boolean => mine === looks && underWay === null
      const show: Parameters<SyncCode['widen']>[2]['show'] = opened => set({ snapshot: withCells(get().snapshot, opened) })
      const sync = await code()
      const widened: Widened = sync ? await sync.widen(ports, snapshot, { mostBytes, isCurrent, show }) : 'offline'
      if (mine === looks) set({ isWidening: false, ...(widened !== 'stopped' && { widened }) })
    }
    // What WeChat fetched while the app was closed needs no network; it is on screen while the server is being asked.
    const takePrefetched = async (sync: SyncCode): Promise<void> => {
      const prefetched = await ports.prefetched()
      if (prefetched) set({ snapshot: await sync.adoptPrefetched(ports, get().snapshot, prefetched) })
    }
    return {
      snapshot: initial,
      isRefreshing: false,
      canRefresh: ports.trust.feedUrl !== null,
      lastOutcome: null,
      widened: null,
      isWidening: false,
      async refresh(reason) {
        if (!get().canRefresh) return
        if (!underWay && isDue(reason, attempts, ports.nowMs())) underWay = run()
        if (underWay && isByHand(reason) && !get().isRefreshing) set({ isRefreshing: true })
        if (underWay) await underWay
      },
      async lookAround(how) {
        if (!get().canRefresh || underWay) return
        await look(how === 'all' ? Number.POSITIVE_INFINITY : REST_MOST_BYTES)
      },
    }
  })
}
