/** All of the protocol that runs after a screen is drawn, with its cryptography: one piece, for who fetches it (syncCode.h5.ts). */
export { cryptography } from '@core/feed/cryptography'
export { fetchArchive } from '@core/sync/fetchArchive'
export { adoptPrefetched } from '@core/sync/prefetched'
export { recheck } from '@core/sync/recheck'
export { refreshFeed } from '@core/sync/refreshFeed'
export { widen } from '@core/sync/widen'
