import trust from '@bundled/trust.json'
import { err } from '@core/result'
import type { Snapshot, SyncPorts } from '@core/sync/ports'
import { prefetched } from './backgroundFetch'
import { feedFiles } from './feedFiles'
import { feedUrl } from './feedUrl'
import { fetchFile } from './fetchFile'
import { readKey, writeKey } from './keys'
import { log } from './log'

/** The phone as sync sees it. `bundled`: what came in the package. */
export const feedPorts = (bundled: Snapshot): SyncPorts => ({
  trust,
  bundled,
  storage: {
    readPart: feedFiles.read,
    writePart: feedFiles.write,
    keepParts: feedFiles.keepOnly,
    readPointer: () => readKey('feed'),
    writePointer: pointer => writeKey('feed', pointer),
    readFloor: () => readKey('feed.floor'),
    writeFloor: floor => writeKey('feed.floor', floor),
  },
  fetchFile: async (name, limits) => (feedUrl === null ? err('not_configured') : fetchFile(`${feedUrl}${name}`, limits)),
  prefetched,
  nowMs: Date.now,
  pause: () => new Promise(resolve => setTimeout(resolve, 0)),
  log: ({ event, code, detail }) => log.add(event, detail ? `${code} ${detail}` : code),
})
