import city from '@bundled/city.json'
import type { City } from '@core/geo/city'
import { feedUrl } from './feedUrl'

interface ShownCity extends City {
  /** The folder of its feed, with its closing slash; null = this package knows no server. */
  readonly feedUrl: string | null
  /** It came in the package: so did its list of places. */
  readonly isOwn: boolean
}

/** What of one city alone isn't in its feed (city.yaml), of the package's. */
export const bundledCity: City = city

/** The city on the screen: the package's, until another is shown. Screens are drawn anew whenever it changes, with its stores. */
export let shownCity: ShownCity = { ...bundledCity, feedUrl, isOwn: true }

/** The composition root's, in the same breath as the stores. */
export function showCity(next: ShownCity): void {
  shownCity = next
}
