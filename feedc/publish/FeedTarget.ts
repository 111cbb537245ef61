import type { Result } from '@core/result'

/** Why a place for the feed didn't do what was asked, as far as it can be told apart. */
export type TargetFailureCode =
  | 'no_bucket'
  | 'denied'
  | 'unknown_key'
  | 'wrong_secret'
  | 'clock_skew'
  | 'wrong_region'
  | 'busy'
  | 'tls'
  | 'not_s3'
  | 'no_host'
  | 'no_connection'
  | 'timeout'
  | 'server_error'
  | 'disk_full'
  | 'not_a_folder'
  | 'unclear'

export interface TargetFailure {
  readonly code: TargetFailureCode
  /** The file or folder at the target. */
  readonly name: string
  /** The other side's own word for it: for whoever has to ask its support. Never a key. */
  readonly detail: string
}

export interface StoredFile {
  readonly name: string
  readonly bytes: number
  /** Lower-case hex; null where the target doesn't say. */
  readonly md5: string | null
  /** By the target's own clock. */
  readonly writtenAtMs: number
}

/** What a server shall say of a file, where the target keeps such words. */
export interface ServedAs {
  readonly contentType: string
  readonly cacheControl: string
}

/** A place that couriers' phones read from. Contract: a failure is a value; a write is whole or not at all. */
export interface FeedTarget {
  /** As the operator named it; holds no key. */
  readonly label: string
  /** Null when it isn't there. */
  get(name: string): Promise<Result<Uint8Array | null, TargetFailure>>
  put(name: string, bytes: Uint8Array, as: ServedAs): Promise<Result<void, TargetFailure>>
  /** Everything under the target's folder, names relative to it. A folder that isn't there yet is empty. */
  list(): Promise<Result<readonly StoredFile[], TargetFailure>>
  /** Nobody but this machine reads there: a server on loopback. A folder may be a web server's. */
  readonly isLoopback: boolean
  /** The other side's clock as of its last answer, in ms; null where there is none but ours. */
  clockMs(): number | null
  /** What isn't there is gone. */
  remove(name: string): Promise<Result<void, TargetFailure>>
}
