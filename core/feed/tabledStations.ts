import * as v from 'valibot'
import { StationTable } from './wire/stations'

/** §3.3 The features that a table of stations stands for, still unread; none when it is no table. */
export function tabledStations(raw: unknown): readonly unknown[] {
  const table = v.safeParse(StationTable, raw)
  if (!table.success) return []
  const { properties, columns, rows } = table.output
  return rows.map(row => {
    const cells = new Map(columns.slice(0, row.length).map((column, at) => [column, row[at]]))
    const [id, lng, lat] = ['id', 'lng', 'lat'].map(column => cells.get(column))
    for (const column of ['id', 'lng', 'lat']) cells.delete(column)
    const geometry = lng === undefined || lat === undefined ? null : { type: 'Point', coordinates: [lng, lat] }
    return { type: 'Feature', id, geometry, properties: { ...properties, ...Object.fromEntries(cells) } }
  })
}
