import { distanceM } from '@core/geo/geo'
import type { Content } from '@feedc/content/Content'
import { HEADING } from '@feedc/content/stationColumns.copy'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

type StationEntry = Content['stations'][number]

const SAME_PLACE_M = 30

/** Two rows with one name within thirty metres: one station, written twice under two numbers. */
export const nearDuplicateStation: Rule = {
  code: 'near_duplicate_station',
  severity: 'warning',
  run: ({ stations }) => {
    const byName = new Map<string, StationEntry[]>()
    return stations.flatMap(entry => {
      const { name } = entry.value.properties
      const earlier = byName.get(name) ?? []
      byName.set(name, [...earlier, entry])
      const twin = earlier.find(other => metresBetween(entry, other) <= SAME_PLACE_M)
      if (!twin) return []
      const metres = Math.round(metresBetween(entry, twin))
      const message = ruleCopy.nearDuplicate(name, `${twin.at.file}:${twin.at.line}`, metres)
      return [noticeOf(nearDuplicateStation, entry, HEADING.name, message)]
    })
  },
}

function metresBetween(a: StationEntry, b: StationEntry): number {
  const [from, to] = [a, b].map(({ value }) => value.geometry?.coordinates)
  if (!from || !to) return Number.POSITIVE_INFINITY
  return distanceM({ datum: 'wgs84', lng: from[0], lat: from[1] }, { datum: 'wgs84', lng: to[0], lat: to[1] })
}
