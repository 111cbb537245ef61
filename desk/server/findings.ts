import type { Finding, RecordLink } from '@desk/api/today'
import { idOfFile, kindOfFile, RECORD_PLACES } from '@desk/store/recordPlaces'
import { tableOfCsv } from '@feedc/import/stations/tableCsv'
import type { Notice } from '@feedc/notices'
import type { Desk } from './Desk'

/** What feedc says, with the record it says it of instead of a file and a line. */
export async function findingsOf({ store, records }: Desk, notices: readonly Notice[]): Promise<readonly Finding[]> {
  const lines = new Map<string, string[]>()
  const linkOf = async ({ file, line }: Notice): Promise<RecordLink | null> => {
    if (file === 'stations.csv') return stationAt((await store.text(file)) ?? '', line, lines)
    const kind = kindOfFile(file)
    if (kind === null) return null
    const place = RECORD_PLACES[kind]
    if (place.type === 'list') return { kind, id: '', title: '' }
    const id = idOfFile(kind, file)
    return { kind, id, title: (await records.find(kind, id))?.title ?? '' }
  }
  const shown: Finding[] = []
  for (const notice of notices) {
    const { code, severity, message, field } = notice
    shown.push({ code, severity, message, field, record: await linkOf(notice) })
  }
  return shown
}

/** The row that begins on a line: a cell may hold line breaks, so the table is counted as it is written. */
function stationAt(text: string, line: number, known: Map<string, string[]>): RecordLink | null {
  if (!known.has(text)) {
    const ids: string[] = []
    for (const [at, words] of text.split('\n').entries()) ids[at + 1] = words
    known.set(text, ids)
  }
  const words = known.get(text)?.[line]
  const heading = text.slice(0, text.indexOf('\n') + 1)
  const row = words === undefined ? null : tableOfCsv(`${heading}${words}`)?.[0]
  return row ? { kind: 'stations', id: row.id, title: row.name } : null
}
