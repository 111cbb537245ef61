import { THING, type ThingKind, thingLabel } from '@core/feed/things'
import type { Article } from '@core/feed/types'
import type { Snapshot } from '@core/sync/ports'
import type { Route } from '@/platform/navigate'
import { thingsIn } from '@/store/thingsIn'
import '@/platform/withEnrolment'

/** Something else in the app that this article speaks of. */
export interface RelatedLink {
  readonly icon: string
  readonly title: string
  readonly meta: string
  readonly route: Route
}

const KINDS = ['check', 'guide', 'station', 'benefit'] as const satisfies readonly ThingKind[]

/** Links whose target isn't in the feed any more are left out, not drawn dead. */
export const relatedLinks = ({ related }: Article, snapshot: Snapshot): readonly RelatedLink[] =>
  KINDS.flatMap(kind =>
    thingsIn(snapshot, kind)
      .filter(({ id }) => related[THING[kind].list].includes(id))
      .map(({ id, title }) => ({ icon: THING[kind].icon, title, meta: metaOf(kind, id, snapshot), route: { page: kind, id } })),
  )

function metaOf(kind: ThingKind, id: string, snapshot: Snapshot): string {
  if (kind !== 'station') return thingLabel(kind)
  return [thingLabel(kind), snapshot.stations().find(each => each.id === id)?.district].filter(Boolean).join(' · ')
}
