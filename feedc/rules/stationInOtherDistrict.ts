import { HEADING } from '@feedc/content/stationColumns.copy'
import { distanceToOutlineM, isWithin } from '@feedc/geo/outline'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** The outlines' vertices are about 100 m apart from the true border; a station across the street is no mistake. */
const TOLERANCE_M = 500

/** A station's point lies in another district than the row says: one of the two was copied from a neighbouring row. */
export const stationInOtherDistrict: Rule = {
  code: 'station_in_other_district',
  severity: 'warning',
  run: ({ stations, districts }) =>
    stations.flatMap(entry => {
      const { geometry, properties } = entry.value
      const stated = districts.find(({ name }) => name === properties.district)
      if (!geometry || !stated || isWithin(stated, geometry.coordinates)) return []
      const metres = Math.round(distanceToOutlineM(stated, geometry.coordinates))
      if (metres <= TOLERANCE_M) return []
      const actual = districts.find(district => isWithin(district, geometry.coordinates))?.name ?? null
      const message = ruleCopy.otherDistrict(stated.name, actual, metres)
      return [noticeOf(stationInOtherDistrict, entry, HEADING.district, message)]
    }),
}
