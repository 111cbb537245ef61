import { feedFiles } from './feedFiles'
import { readKey, writeKey } from './keys'

interface Floors {
  read(): readonly unknown[]
  write(floor: object): boolean
}

/** The same promise as floor.ts. A browser has one store: when it is full, the parts in it give way, for those can be fetched again. */
export function openFloors(): Floors {
  let now: unknown = null
  return {
    read: () => [now, readKey('feed.floor')],
    write(floor) {
      now = floor
      if (writeKey('feed.floor', floor)) return true
      feedFiles.keepOnly([])
      return writeKey('feed.floor', floor)
    },
  }
}
