import type { CourierPort } from '@/store/courierStore'
import { readKey, writeKey } from './keys'

const KEY = 'courier'

/** The courier's own marks under one key, apart from feed content. */
export const courierStorage: CourierPort = { read: () => readKey(KEY), write: state => writeKey(KEY, state) }
