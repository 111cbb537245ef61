import { createStore } from 'zustand'
import type { Snapshot, SyncOutcome } from '@/sync/ports'
export interface FeedState {
  readonly snapshot: Snapshot
  readonly isRefreshing: boolean
  readonly lastOutcome: SyncOutcome | null
  refresh(reason: string): Promise<void>
}
export const createFeedStore = (_ports: unknown, initial: Snapshot) =>
  createStore<FeedState>()(() => ({ snapshot: initial, isRefreshing: false, lastOutcome: null, async refresh() {} }))
