import type { Wgs84 } from '@core/geo/geo'
import Taro from '@tarojs/taro'
import { toGcj02 } from './gcj02'

export interface Destination {
  readonly name: string
  readonly address: string
  readonly at: Wgs84
}

/** A map app that takes a place by a link of its own. */
export interface MapApp {
  readonly name: string
  readonly urlOf: (to: Destination) => string
}

/** WeChat has a map of its own that asks which app to go on with; a browser has none (openMap.h5.ts). */
export const mapApps: readonly MapApp[] = []

/** Hands the place to the phone's map. */
export function openMap({ name, address, at }: Destination): void {
  void Taro.openLocation({ name, address, ...toGcj02(at), scale: 17 }).catch(() => undefined)
}

/** For openMap.h5.ts. */
export const openIn = (_app: MapApp, _to: Destination): void => undefined
