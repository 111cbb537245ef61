import { placesOfKind } from '@core/geo/places'
import type { Counted } from './Counted'
import { copy } from './copy'
import type { Section } from './Section'
import type { Table } from './Table'

/** The four numbers an administration asks for first, from the tables, so that they can't say something else. */
export function summaryOf({ stations, content }: Counted, sections: readonly Section[]): string {
  const tableOf = (id: string): Table => sections.find(({ table }) => table.id === id)!.table
  const night = cityRow(tableOf('night'))
  const completeness = cityRow(tableOf('completeness'))
  const streets = placesOfKind(content.places, 'subdistrict').length
  const allDay = night(copy.night.allDay)
  return copy.summary(
    allDay + night(copy.night.some),
    allDay,
    completeness(copy.completeness.checked),
    stations.length,
    tableOf('gaps').rows.length,
    streets,
  )
}

/** The last row of a table by district is the whole city's. */
const cityRow =
  ({ columns, rows }: Table) =>
  (column: string): number =>
    Number(rows.at(-1)?.[columns.indexOf(column)] ?? 0)
