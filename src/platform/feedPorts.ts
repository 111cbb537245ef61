import trust from '@bundled/trust.json'
import type { Interest } from '@core/courier/interest'
import { err } from '@core/result'
import type { Snapshot, SyncPorts } from '@core/sync/ports'
import { prefetched } from './backgroundFetch'
import { feedFiles } from './feedFiles'
import { feedUrl } from './feedUrl'
import { fetchFile } from './fetchFile'
import { openFloors } from './floor'
import { readKey, writeKey } from './keys'
import { log } from './log'
import { soon } from './soon'

/** The phone as sync sees it. `bundled`: what came in the package. `interest`: what of a large city this courier needs. */
export function feedPorts(bundled: Snapshot, interest: () => Interest): SyncPorts {
  const floors = openFloors()
  return {
    trust,
    bundled,
    storage: {
      hasPart: feedFiles.has,
      readPart: feedFiles.read,
      writePart: async (name, bytes) => feedFiles.write(name, bytes),
      keepParts: async names => feedFiles.keepOnly(names),
      readPointer: () => readKey('feed'),
      writePointer: pointer => writeKey('feed', pointer),
      readFloors: floors.read,
      writeFloor: floors.write,
    },
    fetchFile: async (name, limits) => (feedUrl === null ? err('not_configured') : fetchFile(`${feedUrl}${name}`, limits)),
    prefetched,
    interest,
    nowMs: Date.now,
    pause: soon,
    log: ({ event, code, detail }) => log.add(event, detail ? `${code} ${detail}` : code),
  }
}
