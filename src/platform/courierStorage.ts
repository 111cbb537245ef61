import type { CourierPort } from '@/store/courierPort'
import { dropKey, readKey, writeKey } from './keys'
import { log } from './log'

const KEY = 'courier'
/** What a newer app left, as it left it, after WeChat's 版本回退. */
const ASIDE = 'courier.newer'

/** The courier's own marks under one key, apart from feed content. */
export const courierStorage: CourierPort = {
  read: () => readKey(KEY),
  write: state => writeKey(KEY, state),
  readAside: () => readKey(ASIDE),
  writeAside: stored => (stored === null ? dropKey(ASIDE) : writeKey(ASIDE, stored)),
  note: (what, code) => log.add(what, code),
}
