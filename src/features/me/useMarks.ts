import type { Mark, MarkKind } from '@/store/courierState'
import { useCourier, useFeed } from '@/store/stores'

export interface MarkedThing {
  readonly kind: MarkKind
  readonly id: string
  readonly title: string
}

/** Favourites and history as titles; what has left the feed is passed over, its mark kept in case it returns. */
export function useMarks(which: 'favourites' | 'history'): readonly MarkedThing[] {
  const snapshot = useFeed(feed => feed.snapshot)
  const marks = useCourier(courier => courier[which])
  const titles: Record<MarkKind, (id: string) => string | undefined> = {
    station: id => snapshot.stations().find(each => each.id === id)?.name,
    article: id => snapshot.news().find(each => each.id === id)?.title,
    guide: id => snapshot.antifraud().guides.find(each => each.id === id)?.title,
    benefit: id => snapshot.enrolment().benefits.find(each => each.id === id)?.title,
  }
  return marks.flatMap(({ kind, id }: Mark) => {
    const title = titles[kind](id)
    return title === undefined ? [] : [{ kind, id, title }]
  })
}
