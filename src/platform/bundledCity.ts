import city from '@bundled/city.json'
import type { City } from '@core/geo/city'

/** Whose feed this package follows; what is true of one city alone comes from its content (city.yaml). */
export const bundledCity: City = city
