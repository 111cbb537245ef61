import { jsonOf } from '@core/feed/jsonOf'
import { encodeUtf8 } from '@core/feed/utf8'
import { filesIn } from './feedFiles'
import { readKey, writeKey } from './keys'

interface Floors {
  read(): readonly unknown[]
  write(floor: object): boolean
}

/**
 * The highest revision ever verified, where a full phone keeps it too: as a key, for 10 MB of keys are soon full; else as a file, which
 * has 200 MB of its own; and while the app is open in memory, whatever the phone says.
 */
export function openFloors(): Floors {
  const files = filesIn('floor')
  let now: unknown = null
  return {
    read: () => [now, readKey('feed.floor'), jsonOf(files.read('floor.json'))],
    write(floor) {
      now = floor
      return writeKey('feed.floor', floor) || files.write('floor.json', encodeUtf8(JSON.stringify(floor)))
    },
  }
}
