import Taro from '@tarojs/taro'
import type { Wgs84 } from '@/domain/geo'
import { toGcj02 } from './gcj02'

interface Destination {
  name: string
  address: string
  at: Wgs84
}

/** Hands the place to the phone's map. On H5 Taro's openLocation answers "ok" and opens nothing: a geo URI does. */
export function openMap({ name, address, at }: Destination): void {
  if (process.env.TARO_ENV === 'h5') {
    window.location.href = `geo:${at.lat},${at.lng}?q=${at.lat},${at.lng}(${encodeURIComponent(name)})`
    return
  }
  void Taro.openLocation({ name, address, ...toGcj02(at), scale: 17 }).catch(() => undefined)
}
