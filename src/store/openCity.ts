import { boundsOf, middleOf } from '@core/feed/cityFor'
import type { Trust } from '@core/feed/trust'
import type { CityEntry } from '@core/feed/wire/directory'
import type { City } from '@core/geo/city'
import { nothingYet } from '@core/sync/nothingYet'
import type { Snapshot } from '@core/sync/ports'
import { cityTrust } from '@core/sync/standing'
import type { CourierStore } from './courierStore'
import type { NamedCity } from './travel'

/** One city as an app opens it. */
export interface OpenCity extends NamedCity {
  readonly city: City
  readonly trust: Trust
  /** What the package has of it: for all but its own, nothing. */
  readonly bundled: Snapshot
  readonly isOwn: boolean
}

/** A city of the directory, of which the package brings nothing. */
export function elsewhere(entry: CityEntry, own: OpenCity): OpenCity {
  const { id, name, credits, centre } = entry
  const bounds = boundsOf(entry)
  const { lng, lat } = centre ?? middleOf(entry)
  const city = { name, bounds, centre: { name: centre?.name ?? name, at: { datum: 'wgs84', lng, lat } as const }, credits }
  return { id, name, city, trust: cityTrust(own.trust, entry), bundled: nothingYet(id, own.bundled), isOwn: false }
}

/** What is the courier's wherever they are: where that is, how the app looks, and whom they ring when nobody else helps. */
export function takeAlong(from: CourierStore, to: CourierStore): void {
  const { place, isLocatingRefused, settings, outletPhone } = from.getState()
  to.getState().set({ place, isLocatingRefused, settings, outletPhone: to.getState().outletPhone || outletPhone })
}
