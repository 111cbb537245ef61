import type { Wgs84 } from '@core/geo/geo'
import Taro from '@tarojs/taro'
import { toGcj02 } from './gcj02'

export interface Destination {
  readonly name: string
  readonly address: string
  readonly at: Wgs84
}

/** Whether it is for the courier to say which map app is to take over (mapApps.ts): never here, WeChat's own map asks. */
export const asksWhichMap: boolean = false

/** Hands the place to the phone's map. */
export function openMap({ name, address, at }: Destination): void {
  void Taro.openLocation({ name, address, ...toGcj02(at), scale: 17 }).catch(() => undefined)
}
