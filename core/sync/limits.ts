import { MAX_DIRECTORY_BYTES } from '@core/feed/wire/directory'
import { MAX_INDEX_BYTES, type PartRef } from '@core/feed/wire/index'
import type { FetchLimits } from './ports'

/** The one mutable file. */
export const INDEX_NAME = 'index.json'

/** §3.6 A basement's 2 KB/s brings 1.5 KB in one second; what takes eight isn't coming. */
export const INDEX_LIMITS: FetchLimits = { maxBytes: MAX_INDEX_BYTES, deadlineMs: 8_000 }

/** Not a byte more than the index says. Half a minute lets 66 KB through at 2 KB/s; each part is kept, so the next try goes on from there. */
export const partLimits = ({ bytes }: PartRef): FetchLimits => ({ maxBytes: bytes, deadlineMs: 30_000 })

/** §3.12 The directory of cities: a thousand of them at most, asked for once a day. */
export const DIRECTORY_NAME = 'directory.json'
export const DIRECTORY_LIMITS: FetchLimits = { maxBytes: MAX_DIRECTORY_BYTES, deadlineMs: 30_000 }
