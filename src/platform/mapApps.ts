import type { Destination } from './openMap'

/** A map app that takes a place by a link of its own. */
export interface MapApp {
  readonly name: string
  readonly urlOf: (to: Destination) => string
}

/** WeChat has a map of its own that asks which app to go on with; a browser has none (mapApps.h5.ts). */
export const mapApps: readonly MapApp[] = []
export const openIn = (_app: MapApp, _to: Destination): void => undefined
