import type { Mark, MarkKind } from '@core/courier/courierState'
import { useArticles, useCourier, useFeed } from '@/store/stores'

export interface MarkedThing {
  readonly kind: MarkKind
  readonly id: string
  readonly title: string
}

/** Favourites and history as titles; what has left the feed is passed over, its mark kept in case it returns. */
export function useMarks(which: 'favourites' | 'history'): readonly MarkedThing[] {
  const snapshot = useFeed(feed => feed.snapshot)
  const articles = useArticles()
  const marks = useCourier(courier => courier[which])
  const hasOlder = snapshot.archive.length > 0 || !snapshot.isWhole('news')
  const titles: Record<MarkKind, (id: string) => string | undefined> = {
    station: id => snapshot.stations().find(each => each.id === id)?.name,
    article: id => articles.find(each => each.id === id)?.title,
    guide: id => snapshot.alerts().guides.find(each => each.id === id)?.title,
    benefit: id => snapshot.enrolment().benefits.find(each => each.id === id)?.title,
  }
  return marks.flatMap(({ kind, id, title: then }: Mark) => {
    // An article that isn't in the newest issues may be in an older one: its page looks there.
    const title = titles[kind](id) ?? (kind === 'article' && hasOlder ? then : undefined)
    return title === undefined ? [] : [{ kind, id, title }]
  })
}
