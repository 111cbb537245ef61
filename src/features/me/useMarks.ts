import type { Mark } from '@core/courier/courierState'
import type { ThingKind } from '@core/feed/things'
import { useArticles, useCourier, useFeed } from '@/store/stores'
import { thingsIn } from '@/store/thingsIn'
import '@/platform/withEnrolment'

export interface MarkedThing {
  readonly kind: ThingKind
  readonly id: string
  readonly title: string
}

/** Favourites and history as titles; what has left the feed is passed over, its mark kept in case it returns. */
export function useMarks(which: 'favourites' | 'history'): readonly MarkedThing[] {
  const snapshot = useFeed(feed => feed.snapshot)
  const articles = useArticles()
  const marks = useCourier(courier => courier[which])
  const mayBeElsewhere = (kind: ThingKind): boolean =>
    kind === 'article'
      ? snapshot.archive.length > 0 || !snapshot.isWhole('news')
      : kind === 'station' && !snapshot.isWhole('stations')
  const titleOf = (kind: ThingKind, id: string): string | undefined =>
    (kind === 'article' ? articles : thingsIn(snapshot, kind)).find(each => each.id === id)?.title
  return marks.flatMap(({ kind, id, title: then }: Mark) => {
    // An article may be in an older issue, a station in a part of the city that isn't on this phone: its page says so.
    const title = titleOf(kind, id) ?? (mayBeElsewhere(kind) ? then : undefined)
    return title === undefined ? [] : [{ kind, id, title }]
  })
}
