import Taro from '@tarojs/taro'
import type { CourierPort } from '@/store/courierStore'

const KEY = 'courier'

/** The courier's own marks under one key, apart from feed content. A full or broken store is survived, not reported. */
export const courierStorage: CourierPort = {
  read() {
    try {
      return Taro.getStorageSync(KEY)
    } catch {
      return null
    }
  },
  write(state) {
    try {
      Taro.setStorageSync(KEY, state)
      return true
    } catch {
      return false
    }
  },
}
