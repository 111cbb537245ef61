import type { Interest } from '@core/courier/interest'
import type { FeedError } from '@core/feed/FeedError'
import type { Trust } from '@core/feed/trust'
import type { Result } from '@core/result'
import type { Pointer, RevisionFloor } from './pointer'
import type { Snapshot } from './snapshot'

export type { Snapshot } from './snapshot'

/** Why the server couldn't be asked. None of these says anything about the content on the phone. */
export type Unreachable = 'not_configured' | 'offline' | 'timeout' | 'bad_status' | 'captive_portal'

export interface FetchLimits {
  readonly maxBytes: number
  /** From the request to its last byte: a slow drip ends here too. */
  readonly deadlineMs: number
}

/** What this phone keeps. Every write may fail (full phone) and says so; every read may give garbage. */
interface FeedStorage {
  /** A part's text as written; null when it isn't there. */
  readPart(path: string): string | null
  /** Whether there is a part of this name, without reading it. */
  hasPart(path: string): boolean
  /** Whole or not at all, whatever ends the app in between. False: the phone is full. `bytes` are UTF-8. */
  writePart(path: string, bytes: Uint8Array): Promise<boolean>
  /** Frees what nothing names any more. */
  keepParts(paths: readonly string[]): Promise<void>
  readPointer(): unknown
  writePointer(pointer: Pointer): boolean
  /** All that was kept of it, wherever there was room; the highest by a key that is still trusted counts. */
  readFloors(): readonly unknown[]
  writeFloor(floor: RevisionFloor): boolean
}

/** A refusal or a failure worth counting; codes only, nothing of the courier's. */
export type SyncEvent =
  | { readonly event: 'refreshed'; readonly code: SyncOutcome['kind']; readonly detail: Unreachable | FeedError['code'] | null }
  | { readonly event: 'items_dropped'; readonly code: FeedError['code']; readonly detail: null }
  | {
      readonly event: 'storage'
      readonly code: 'part_not_saved' | 'part_rotten' | 'pointer_not_saved' | 'pointer_unreadable'
      readonly detail: null
    }

/** What a server answered. */
export interface Fetched {
  readonly bytes: Uint8Array
  /** Its clock as it answered (HTTP Date, RFC 9110 §6.6.1); null where it isn't told, as to a browser from another host. */
  readonly servedAtMs: number | null
}

/** WeChat's background fetch: what it had downloaded while the app was closed, and when. At most 256 KB. */
export interface Prefetched {
  readonly text: string
  readonly fetchedAtMs: number
}

/** What sync needs from the phone. Contract: a port never throws and never rejects; failure is a value. */
export interface SyncPorts {
  readonly trust: Trust
  /** What came in the package: the floor, the fallback, and a source of parts that needn't be fetched. */
  readonly bundled: Snapshot
  readonly storage: FeedStorage
  /** A file beside index.json, by name. `too_large` is the one failure that is the server's doing. */
  fetchFile(name: string, limits: FetchLimits): Promise<Result<Fetched, Unreachable | 'too_large'>>
  /** What WeChat's background fetch brought since the app was last open; null where that isn't granted. */
  prefetched(): Promise<Prefetched | null>
  /** §3.11 What of a large city this courier needs first. Stays on this phone: it decides which files are asked for, and is sent to nobody. */
  interest(): Interest
  nowMs(): number
  /** Ends after what is waiting (a tap, a drawing) has had its turn: long work is cut into slices by it. */
  pause(): Promise<void>
  log(event: SyncEvent): void
}

/** How a refresh ended. Only `updated` and `unchanged` bring a snapshot; after the others the one on screen stays. */
export type SyncOutcome =
  /** `isSaved` false: the phone is full, this content lives until the app is closed. */
  | { readonly kind: 'updated'; readonly snapshot: Snapshot; readonly isSaved: boolean }
  | { readonly kind: 'unchanged'; readonly snapshot: Snapshot }
  | { readonly kind: 'unreachable'; readonly reason: Unreachable }
  | { readonly kind: 'rejected'; readonly error: FeedError }
