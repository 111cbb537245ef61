import { HEADING } from '@feedc/content/stationColumns.copy'
import { copy } from '@feedc/copy'
import { noticeOf, type Rule } from './types'

/** 120°52′–122°12′ E, 30°40′–31°53′ N, WGS 84. Source: Shanghai Yearbook, "geographic position". */
const BOUNDS = { west: 120.866, east: 122.2, south: 30.666, north: 31.884 }

/**
 * A station's coordinates fall outside the municipality.
 * Usual cause: longitude and latitude swapped. Cannot catch GCJ-02 pasted as WGS 84, which stays inside the box.
 */
export const stationOutsideShanghai: Rule = {
  code: 'station_outside_shanghai',
  severity: 'error',
  run: ({ stations }) =>
    stations.flatMap(entry => {
      const [lng, lat] = entry.value.geometry?.coordinates ?? []
      if (lng === undefined || lat === undefined || isInside(lng, lat)) return []
      return [noticeOf(stationOutsideShanghai, entry, HEADING.lng, copy.outsideShanghai(lng, lat))]
    }),
}

const isInside = (lng: number, lat: number): boolean =>
  lng >= BOUNDS.west && lng <= BOUNDS.east && lat >= BOUNDS.south && lat <= BOUNDS.north
