import trust from '@bundled/trust.json'
import type { Interest } from '@core/courier/interest'
import { err } from '@core/result'
import type { Snapshot, SyncPorts } from '@core/sync/ports'
import { prefetched } from './backgroundFetch'
import { feedFiles } from './feedFiles'
import { feedUrl } from './feedUrl'
import { fetchFile } from './fetchFile'
import { readKey, writeKey } from './keys'
import { log } from './log'

/** The phone as sync sees it. `bundled`: what came in the package. `interest`: what of a large city this courier needs. */
export const feedPorts = (bundled: Snapshot, interest: () => Interest): SyncPorts => ({
  trust,
  bundled,
  storage: {
    hasPart: feedFiles.has,
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
  interest,
  nowMs: Date.now,
  pause: () => new Promise(resolve => setTimeout(resolve, 0)),
  log: ({ event, code, detail }) => log.add(event, detail ? `${code} ${detail}` : code),
})
