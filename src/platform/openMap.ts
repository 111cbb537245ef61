import type { Wgs84 } from '@core/geo/geo'
import Taro from '@tarojs/taro'
import { toGcj02 } from './gcj02'

export interface Destination {
  name: string
  address: string
  at: Wgs84
}

/** Hands the place to the phone's map. */
export function openMap({ name, address, at }: Destination): void {
  void Taro.openLocation({ name, address, ...toGcj02(at), scale: 17 }).catch(() => undefined)
}
