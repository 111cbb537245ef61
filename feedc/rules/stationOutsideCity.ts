import { isInside } from '@core/geo/city'
import { cityCopy as copy } from '@feedc/content/city.copy'
import { HEADING } from '@feedc/content/stationColumns.copy'
import { noticeOf, type Rule } from './types'

/**
 * A station's coordinates fall outside the city's box (city.yaml).
 * Usual cause: longitude and latitude swapped. Cannot catch GCJ-02 pasted as WGS 84, which stays inside the box.
 */
export const stationOutsideCity: Rule = {
  code: 'station_outside_city',
  severity: 'error',
  run: ({ stations, city }) =>
    stations.flatMap(entry => {
      const [lng, lat] = entry.value.geometry?.coordinates ?? []
      if (!city || lng === undefined || lat === undefined || isInside(city.value.bounds, lng, lat)) return []
      return [noticeOf(stationOutsideCity, entry, HEADING.lng, copy.outsideCity(city.value, lng, lat))]
    }),
}
