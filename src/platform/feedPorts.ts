import type { Interest } from '@core/courier/interest'
import type { Trust } from '@core/feed/trust'
import { err } from '@core/result'
import type { Snapshot, SyncPorts } from '@core/sync/ports'
import { prefetched } from './backgroundFetch'
import { filesIn } from './feedFiles'
import { feedUrl } from './feedUrl'
import { fetchFile } from './fetchFile'
import { openFloors } from './floor'
import { keptAs, readKey, writeKey } from './keys'
import { log } from './log'
import { soon } from './soon'

interface OneCity {
  readonly trust: Trust
  /** What came in the package. */
  readonly bundled: Snapshot
  /** Its feed is where the package says, and what WeChat fetched while the app was closed is its. */
  readonly isOwn: boolean
}

/** The phone as sync sees it, for one city. `interest`: what of a large city this courier needs. */
export function feedPorts({ trust, bundled, isOwn }: OneCity, interest: () => Interest): SyncPorts {
  const city = isOwn ? null : trust.feed
  const floors = openFloors(city)
  const files = filesIn(keptAs('feed', city))
  const pointer = keptAs('feed', city)
  const url = isOwn ? feedUrl : trust.feedUrl
  return {
    trust,
    bundled,
    storage: {
      hasPart: files.has,
      readPart: files.read,
      writePart: async (name, bytes) => files.write(name, bytes),
      keepParts: async names => files.keepOnly(names),
      readPointer: () => readKey(pointer),
      writePointer: value => writeKey(pointer, value),
      readFloors: floors.read,
      writeFloor: floors.write,
    },
    fetchFile: async (name, limits) => (url === null ? err('not_configured') : fetchFile(`${url}${name}`, limits)),
    prefetched: isOwn ? prefetched : async () => null,
    interest,
    nowMs: Date.now,
    pause: soon,
    log: ({ event, code, detail }) => log.add(event, detail ? `${code} ${detail}` : code),
  }
}
