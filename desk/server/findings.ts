import type { Finding, RecordLink } from '@desk/api/today'
import { editorsWords } from '@desk/store/editorsWords'
import { idOfFile, kindOfFile, RECORD_PLACES } from '@desk/store/recordPlaces'
import { tableOfCsv } from '@feedc/import/stations/tableCsv'
import type { Notice } from '@feedc/notices'
import type { Desk } from './Desk'

/** What feedc says, with the record it says it of instead of a file and a line. */
export async function findingsOf({ store, records }: Desk, notices: readonly Notice[]): Promise<readonly Finding[]> {
  const table = notices.some(({ file }) => file === TABLE) ? ((await store.text(TABLE)) ?? '').split('\n') : []
  const links = new Map<string, RecordLink | null>()
  const linkOf = async ({ file, line }: Notice): Promise<RecordLink | null> => {
    if (file === TABLE) return stationAt(table, line)
    const kind = kindOfFile(file)
    if (kind === null) return null
    if (RECORD_PLACES[kind].type === 'list') return { kind, id: '', title: '' }
    const [record] = await records.inFile(kind, file)
    return { kind, id: idOfFile(kind, file), title: record?.title ?? '' }
  }
  const shown: Finding[] = []
  for (const notice of notices) {
    const { code, severity, field, file, line } = notice
    const message = editorsWords(notice.message)
    const place = `${file}:${line}`
    if (!links.has(place)) links.set(place, await linkOf(notice))
    shown.push({ code, severity, message, field, record: links.get(place) ?? null })
  }
  return shown
}

const TABLE = 'stations.csv'

/** The row that begins on a line, as the table's own heading names its cells. */
function stationAt(table: readonly string[], line: number): RecordLink | null {
  const row = tableOfCsv(`${table[0]}\n${table[line - 1] ?? ''}`)?.[0]
  return row ? { kind: 'stations', id: row.id, title: row.name } : null
}
