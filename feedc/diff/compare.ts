import { RECORD_LABEL } from '@core/feed/copy'
import { keyOf, type ListName, listsOf, titleOf } from '@core/feed/lists'
import type { PartContent } from '@core/feed/parsePart'
import type { AlertsContent, ListRecord } from '@core/feed/types'
import { ALERTS_TABLES } from './alertsItems'
import { articleItem } from './articleItem'
import { copy } from './copy'
import { ENROLMENT_TABLES } from './enrolmentItems'
import { type Field, type FieldTable, fieldsOf, type Item } from './fields'
import { stationItem } from './stationItem'

export type SectionName = 'stations' | keyof AlertsContent | 'enrolment' | 'news'
const SECTIONS: readonly SectionName[] = ['stations', ...(listsOf('alerts') as (keyof AlertsContent)[]), 'enrolment', 'news']

interface FieldChange {
  readonly label: string
  readonly from: string
  readonly to: string
}

type Named = Pick<Item, 'id' | 'title'>

export interface SectionDiff {
  readonly name: SectionName
  readonly added: readonly Named[]
  readonly removed: readonly Named[]
  readonly changed: readonly (Named & { readonly fields: readonly FieldChange[] })[]
}

/** What of two feeds a courier would see differ, section by section in the order of the screens. Order within a list is no difference. */
export const compareFeeds = (from: PartContent, to: PartContent): readonly SectionDiff[] =>
  SECTIONS.map(name => compareItems(name, itemsIn(from)[name], itemsIn(to)[name]))

const itemsIn = ({ news, stations, alerts, enrolment }: PartContent): Readonly<Record<SectionName, readonly Item[]>> => ({
  stations: stations.map(stationItem),
  ...(Object.fromEntries(listsOf('alerts').map(name => [name, itemsOf(alerts, ALERTS_TABLES, name)])) as Record<
    keyof AlertsContent,
    readonly Item[]
  >),
  // The lists behind the tab 「入会」 as one; an id says which list it is in.
  enrolment: listsOf('enrolment').flatMap(name =>
    itemsOf(enrolment, ENROLMENT_TABLES, name).map(item => ({ ...item, id: `${RECORD_LABEL[name]} ${item.id}` })),
  ),
  news: news.map(articleItem),
})

/** A list's records, each by the table of its kind; the table's type says that it knows every field. */
function itemsOf(lists: object, tables: object, name: ListName): readonly Item[] {
  const records = (lists as Record<ListName, readonly ListRecord<ListName>[]>)[name]
  const table = (tables as Record<ListName, FieldTable<ListRecord<ListName>>>)[name]
  return records.map(record => ({ id: keyOf(record), title: titleOf(record), fields: fieldsOf(table, record) }))
}

function compareItems(name: SectionName, from: readonly Item[], to: readonly Item[]): SectionDiff {
  const before = new Map(from.map(item => [item.id, item]))
  const after = new Set(to.map(({ id }) => id))
  return {
    name,
    added: to.filter(({ id }) => !before.has(id)).map(named),
    removed: from.filter(({ id }) => !after.has(id)).map(named),
    changed: to.flatMap(item => {
      const old = before.get(item.id)
      const fields = old ? changesOf(old.fields, item.fields) : []
      return fields.length > 0 ? [{ ...named(item), fields }] : []
    }),
  }
}

const named = ({ id, title }: Item): Named => ({ id, title })

/** Both lists come from one table, so the fields stand in the same places. */
function changesOf(from: readonly Field[], to: readonly Field[]): readonly FieldChange[] {
  const changed = to.flatMap((field, at) => {
    const old = from[at]?.value ?? null
    return old === field.value ? [] : [{ ...field, old }]
  })
  const labels = new Set(changed.map(({ label }) => label))
  return changed
    .filter(({ follows }) => follows === undefined || !labels.has(follows))
    .map(({ label, old, value }) => ({ label, from: old ?? copy.nothing, to: value ?? copy.nothing }))
}
