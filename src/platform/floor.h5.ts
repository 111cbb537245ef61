import { filesIn } from './feedFiles'
import { keptAs, readKey, writeKey } from './keys'

interface Floors {
  read(): readonly unknown[]
  write(floor: object): boolean
}

/** The same promise as floor.ts. A browser has one store: when it is full, the parts in it give way, for those can be fetched again. */
export function openFloors(city: string | null): Floors {
  const key = keptAs('feed.floor', city)
  let now: unknown = null
  return {
    read: () => [now, readKey(key)],
    write(floor) {
      now = floor
      if (writeKey(key, floor)) return true
      filesIn(keptAs('feed', city)).keepOnly([])
      return writeKey(key, floor)
    },
  }
}
