import type { Wgs84 } from './geo'

/** West, south, east, north in degrees, WGS 84: a box around everything that is the city's. */
export interface Bounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Whose feed this is, as far as a phone needs it. */
export interface City {
  /** As couriers say it: 「上海」. */
  readonly name: string
  readonly bounds: Bounds
  /** Where a map begins before anybody said where they are, and what that place is called. */
  readonly centre: { readonly name: string; readonly at: Wgs84 }
  /** Whose data the map of metro stations is, in the words that its licence asks for. */
  readonly credits: readonly string[]
}

/** The edges belong to it. */
export const isInside = ({ west, south, east, north }: Bounds, lng: number, lat: number): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north
