import { jsonOf } from '@core/feed/jsonOf'
import { encodeUtf8 } from '@core/feed/utf8'
import { filesIn } from './feedFiles'
import { keptAs, readKey, writeKey } from './keys'

interface Floors {
  read(): readonly unknown[]
  write(floor: object): boolean
}

/**
 * The highest revision ever verified, where a full phone keeps it too: as a key, for 10 MB of keys are soon full; else as a file, which
 * has 200 MB of its own; and while the app is open in memory, whatever the phone says. `city`: null for the package's own.
 */
export function openFloors(city: string | null): Floors {
  const [key, files] = [keptAs('feed.floor', city), filesIn(keptAs('floor', city))]
  let now: unknown = null
  return {
    read: () => [now, readKey(key), jsonOf(files.read('floor.json'))],
    write(floor) {
      now = floor
      return writeKey(key, floor) || files.write('floor.json', encodeUtf8(JSON.stringify(floor)))
    },
  }
}
