import type { RecordLink } from '@desk/api/today'
import { COLUMNS, headingOf } from '@feedc/content/stationColumns.copy'
import { abridge } from '@feedc/diff/abridge'
import { tableOfCsv } from '@feedc/import/stations/tableCsv'
import { storeCopy as copy } from './copy'
import { FORMS } from './forms'
import { recordsIn } from './readRecord'
import { kindOfFile } from './recordPlaces'

interface Told {
  readonly record: RecordLink
  /** By label, in words. */
  readonly fields: ReadonlyMap<string, string>
}

export interface RecordChange {
  readonly record: RecordLink
  readonly what: 'added' | 'changed' | 'removed'
  readonly fields: readonly { readonly label: string; readonly from: string; readonly to: string }[]
}

/** What differs between two texts of a file, record by record; a file that holds no records is one thing. */
export function changesIn(file: string, from: string | null, to: string | null): readonly RecordChange[] {
  const [before, after] = [toldIn(file, from), toldIn(file, to)]
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys.flatMap((key): readonly RecordChange[] => {
    const [old, fresh] = [before.get(key), after.get(key)]
    if (!old || !fresh) return [{ record: (fresh ?? old)!.record, what: fresh ? 'added' : 'removed', fields: [] }]
    const fields = differences(old.fields, fresh.fields)
    return fields.length > 0 ? [{ record: fresh.record, what: 'changed', fields }] : []
  })
}

function differences(from: Told['fields'], to: Told['fields']): RecordChange['fields'] {
  return [...new Set([...from.keys(), ...to.keys()])].flatMap(label => {
    const [old, fresh] = [from.get(label) ?? '', to.get(label) ?? '']
    if (old === fresh) return []
    const [a, b] = abridge(old, fresh)
    return [{ label, from: a, to: b }]
  })
}

function toldIn(file: string, text: string | null): ReadonlyMap<string, Told> {
  if (text === null) return new Map()
  if (file === 'stations.csv') return stationsIn(text)
  const kind = kindOfFile(file)
  if (kind === null) {
    const record: RecordLink = { kind: 'stations', id: file, title: copy.fileTitle(file) }
    return new Map([[file, { record, fields: new Map([[copy.text, text]]) }]])
  }
  return new Map(
    recordsIn(kind, file, text).map(({ id, title, fields }) => [
      id,
      {
        record: { kind, id, title },
        fields: new Map(FORMS[kind].fields.map(({ key, label }) => [label, words(fields[key])])),
      },
    ]),
  )
}

function stationsIn(text: string): ReadonlyMap<string, Told> {
  const rows = tableOfCsv(text) ?? []
  return new Map(
    rows.map(row => [
      row.id,
      {
        record: { kind: 'stations' as const, id: row.id, title: row.name },
        fields: new Map(COLUMNS.map(key => [headingOf(key), row[key]])),
      },
    ]),
  )
}

/** A value as a person would read it out. */
function words(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join('；')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(words).filter(Boolean).join('，')
  return ''
}
