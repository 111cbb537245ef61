import { keyOf, LIST_NAMES, type ListName, titleOf } from '@core/feed/lists'
import type { Source } from '@core/feed/wire/primitives'
import { earliestDay } from '@core/time/freshness'
import type { Content } from '@feedc/content/Content'

export type FactKind = 'stations' | ListName

/** A record that states something, and the last time that anybody said so. */
export interface Fact {
  readonly kind: FactKind
  readonly id: string
  readonly name: string
  /** YYYY, YYYY-MM or YYYY-MM-DD; null = no source has a date. */
  readonly date: string | null
  readonly source: string
}

/** Every record with a source, oldest first, undated before all. `isCounted` leaves out stations that the report doesn't count. */
export function factsIn(content: Content, isCounted: (id: string) => boolean = () => true): readonly Fact[] {
  const facts: readonly Fact[] = [
    ...content.stations
      .map(({ value }) => value)
      .filter(({ id }) => isCounted(id))
      .map(({ id, properties: { name, source, checked } }) => fact('stations', id, name, [source], checked)),
    ...LIST_NAMES.flatMap(kind =>
      content[kind]
        .map(({ value }) => value)
        .filter(value => 'source' in value || 'sources' in value)
        .map(value => fact(kind, keyOf(value), titleOf(value), sourcesOf(value), 'asOf' in value ? value.asOf : null)),
    ),
  ]
  return [...facts].sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.kind, b.kind) || compare(a.id, b.id))
}

const sourcesOf = (record: object): readonly Source[] =>
  'source' in record ? [record.source as Source] : (record as { sources: readonly Source[] }).sources

/** `said`: a day on which somebody looked, which counts before any source's date. */
function fact(kind: FactKind, id: string, name: string, sources: readonly Source[], said: string | null = null): Fact {
  const [newest] = [...sources].sort((a, b) => compare(b.date ? earliestDay(b.date) : '', a.date ? earliestDay(a.date) : ''))
  return { kind, id, name, date: said ?? newest?.date ?? null, source: newest?.name ?? '' }
}

const dayOf = ({ date }: Fact): string => (date === null ? '' : earliestDay(date))
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The newest day that the content speaks of: what the report counts from when nobody names a day. Null in a content without dates. */
export function newestDay(content: Content): string | null {
  const dates = [
    ...factsIn(content).flatMap(({ date }) => (date === null ? [] : [earliestDay(date)])),
    ...content.articles.map(({ value }) => value._nuanfeng.bulletin.date),
  ]
  return dates.sort().at(-1) ?? null
}
