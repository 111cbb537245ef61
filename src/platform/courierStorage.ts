import type { CourierPort } from '@/store/courierPort'
import { allKeys, dropKey, keptAs, readKey, writeKey } from './keys'
import { log } from './log'

const KEY = 'courier'
/** What a newer app left, as it left it, after WeChat's 版本回退. */
const ASIDE = 'courier.newer'

/** The courier's own marks in one city under one key, apart from feed content. `city`: null for the package's own. */
export function courierStorage(city: string | null): CourierPort {
  const [key, aside] = [keptAs(KEY, city), keptAs(ASIDE, city)]
  return {
    read: () => readKey(key),
    write: state => writeKey(key, state),
    readAside: () => readKey(aside),
    writeAside: stored => (stored === null ? dropKey(aside) : writeKey(aside, stored)),
    note: (what, code) => log.add(what, code),
  }
}

/** 清除我的数据 in every city but the package's own, whose marks its store clears. */
export function forgetMarksElsewhere(): void {
  for (const key of allKeys()) if (key.startsWith(`${KEY}@`) || key.startsWith(`${ASIDE}@`)) dropKey(key)
}
