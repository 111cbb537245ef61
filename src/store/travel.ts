import type { CityEntry } from '@core/feed/wire/directory'
import { createStore } from 'zustand'

/** A city by its feed's id, and as couriers say it. */
export type NamedCity = Pick<CityEntry, 'id' | 'name'>

/**
 * What is worth saying about which city is shown: `moved` there because the courier is there · `elsewhere`: the courier is there and chose another ·
 * `fetching` it · `failed` to · `gone`: the directory took it or its key away.
 */
export interface CityNotice {
  readonly kind: 'moved' | 'elsewhere' | 'fetching' | 'failed' | 'gone'
  readonly to: NamedCity
  /** The one that is, or was, shown. */
  readonly from: NamedCity
}

export interface TravelState {
  /** The city that is shown; null: this package knows one alone. */
  readonly here: NamedCity | null
  readonly notice: CityNotice | null
  /** Those there are, in the directory's order. */
  readonly cities: readonly CityEntry[]
  /** The courier chose. */
  goTo(id: string): Promise<void>
  /** Asks which cities there are, when that is due: once a day. */
  look(): Promise<void>
  /** 清除我的数据, in every city. */
  forget(): void
}

/** A package of one city. */
export const ONE_CITY: TravelState = {
  here: null,
  notice: null,
  cities: [],
  goTo: async () => undefined,
  look: async () => undefined,
  forget: () => undefined,
}
export const createTravel = (state: TravelState = ONE_CITY) => createStore<TravelState>()(() => state)
