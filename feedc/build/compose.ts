import { type ListedPart, listsOf } from '@core/feed/lists'
import { CHECK_DEFAULTS, type SelfCheck } from '@core/feed/wire/alerts'
import type { StationFeature } from '@core/feed/wire/stations'
import type { Content } from '@feedc/content/Content'
import { composeStations } from './composeStations'

/** Content in the shapes of docs/feed-format.md §3.3–3.5. */
export function composeParts(content: Content): {
  /** All of them as one part, however many. */
  readonly stations: () => unknown
  readonly alerts: unknown
  readonly enrolment: unknown
} {
  return {
    stations: () => composeStations(stationsIn(content)),
    alerts: { ...listed(content, 'alerts'), checks: valuesOf(content.checks).map(withoutDefaults) },
    enrolment: listed(content, 'enrolment'),
  }
}

/** Every place of a city, toilets last. */
export const stationsIn = (content: Content): readonly StationFeature[] => valuesOf([...content.stations, ...content.toilets])

/** §3.2 A page of JSON Feed 1.1; `olderPath` names the page of older items beside it. */
export function composeNews(content: Content, items: readonly unknown[], olderPath: string | undefined): unknown {
  const { title = '', publisher = null } = content.config?.value ?? {}
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(olderPath && { next_url: olderPath }),
    ...(publisher && { authors: [{ name: publisher }] }),
    language: 'zh-CN',
    items,
  }
}

const listed = (content: Content, part: ListedPart): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(listsOf(part).map(name => [name, valuesOf<unknown>(content[name])]))

const valuesOf = <T>(entries: readonly { readonly value: T }[]): readonly T[] => entries.map(({ value }) => value)

/** A self-check's fields that say what every phone takes for granted are left out. */
const withoutDefaults = (check: SelfCheck): Partial<SelfCheck> =>
  Object.fromEntries(
    Object.entries(check).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(CHECK_DEFAULTS[key as keyof typeof CHECK_DEFAULTS]),
    ),
  )
