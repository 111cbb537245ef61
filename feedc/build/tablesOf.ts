import type { StationFeature, StationTable } from '@core/feed/wire/stations'

/** What differs between stations of one table. A row ends at its last cell: what most lack stands last. */
const COLUMNS = ['id', 'name', 'district', 'landmark', 'lng', 'lat', 'description'] as const
type Column = (typeof COLUMNS)[number]
const VARYING: ReadonlySet<string> = new Set(COLUMNS)

/** §3.3 Stations that are alike but for these columns, a table for each likeness, in the order given. */
export function tablesOf(stations: readonly StationFeature[]): readonly StationTable[] {
  const tables = new Map<string, { properties: Record<string, unknown>; columns: string[]; rows: (string | number)[][] }>()
  for (const station of stations) {
    const properties = Object.fromEntries(
      Object.entries(station.properties).filter(([key, value]) => !VARYING.has(key) && value !== null),
    )
    const key = JSON.stringify(properties)
    const table = tables.get(key) ?? { properties, columns: [...COLUMNS], rows: [] }
    table.rows.push(rowOf(station))
    tables.set(key, table)
  }
  return [...tables.values()]
}

/** Whether every cell before the last is known: a row has no gaps. */
export const canBeRow = ({ geometry, properties }: StationFeature): boolean => geometry !== null && properties.landmark !== null

function rowOf({ id, geometry, properties }: StationFeature): (string | number)[] {
  const [lng, lat] = geometry?.coordinates ?? []
  const cells: Readonly<Record<Column, string | number | null | undefined>> = {
    id,
    name: properties.name,
    district: properties.district,
    landmark: properties.landmark,
    lng,
    lat,
    description: properties.description,
  }
  const row = COLUMNS.map(column => cells[column])
  return row.filter((cell): cell is string | number => cell !== null && cell !== undefined)
}
