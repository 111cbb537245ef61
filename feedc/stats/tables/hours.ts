import { sayWeek } from '@feedc/hours/sayDays'
import type { Counted } from '../Counted'
import { copy } from '../copy'
import type { Table } from '../Table'

/** Every text of hours once, the ordinary week that it was read as, and at how many stations it stands; the most frequent first. */
export function hours(data: Counted): Table {
  const rows = new Map<string, readonly [text: string, read: string, count: number]>()
  for (const { properties } of data.stations) {
    if (!properties.hours) continue
    const { text, weekly } = properties.hours
    const read = weekly === null ? copy.hours.asText : sayWeek(weekly)
    const key = `${text}\n${read}`
    rows.set(key, [text, read, (rows.get(key)?.[2] ?? 0) + 1])
  }
  return {
    id: 'hours',
    title: copy.hours.title,
    note: copy.hours.note(rows.size),
    columns: [copy.hours.text, copy.hours.read, copy.total],
    rows: [...rows.values()].sort((a, b) => b[2] - a[2]),
  }
}
