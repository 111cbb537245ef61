import type { PartContent } from '@core/feed/parsePart'
import { alertItem, guideItem, selfCheckItem } from './alertsItems'
import { articleItem } from './articleItem'
import { copy } from './copy'
import { enrolmentItems } from './enrolmentItems'
import type { Field, Item } from './fields'
import { stationItem } from './stationItem'

const SECTIONS = ['stations', 'alerts', 'guides', 'checks', 'enrolment', 'news'] as const
export type SectionName = (typeof SECTIONS)[number]

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
  alerts: alerts.alerts.map(alertItem),
  guides: alerts.guides.map(guideItem),
  checks: alerts.checks.map(selfCheckItem),
  enrolment: enrolmentItems(enrolment),
  news: news.map(articleItem),
})

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
