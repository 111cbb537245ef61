import type { PreparedStations } from './preparedStations'

/**
 * Station → its place in the order by district, subdistrict (both as they first appear in the feed) and name.
 * Names compare by UTF-16 code unit: there is no Intl on the phone, and any fixed order will do.
 */
export function areaOrder({ stations, district, subdistrict, lazy }: PreparedStations): Int32Array {
  if (lazy.areaOrder) return lazy.areaOrder
  const sorted = stations.map((_, index) => index)
  const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  sorted.sort(
    (a, b) =>
      district[a]! - district[b]! || subdistrict[a]! - subdistrict[b]! || byName(stations[a]!.name, stations[b]!.name) || a - b,
  )
  const order = new Int32Array(stations.length)
  sorted.forEach((index, place) => {
    order[index] = place
  })
  lazy.areaOrder = order
  return order
}
