import type { ListName } from '@core/feed/lists'
import { THING, type ThingKind } from '@core/feed/things'
import type { Snapshot } from '@core/sync/ports'

interface Thing {
  readonly id: string
  readonly title: string
}

/** The things of one kind that the snapshot holds, by id and title. */
export function thingsIn(snapshot: Snapshot, kind: ThingKind): readonly Thing[] {
  const { list } = THING[kind]
  if (list === 'stations') return snapshot.stations().map(({ id, name }) => ({ id, title: name }))
  if (list === 'articles') return snapshot.news()
  const lists: { readonly [L in ListName]?: readonly unknown[] } = { ...snapshot.alerts(), ...snapshot.enrolment() }
  return (lists[list] ?? []) as readonly Thing[]
}
