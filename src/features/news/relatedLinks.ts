import type { Article } from '@core/feed/types'
import type { Snapshot } from '@core/sync/ports'
import type { Route } from '@/platform/navigate'
import { copy } from './copy'

/** Something else in the app that this article speaks of. */
export interface RelatedLink {
  readonly icon: string
  readonly title: string
  readonly meta: string
  readonly route: Route
}

/** Links whose target isn't in the feed any more are left out, not drawn dead. */
export function relatedLinks({ related }: Article, snapshot: Snapshot): readonly RelatedLink[] {
  const pick = <T extends { id: string }>(all: readonly T[], ids: readonly string[]): T[] =>
    all.filter(({ id }) => ids.includes(id))
  const { guides, checks } = snapshot.alerts()
  return [
    ...pick(checks, related.checks).map(({ id, title }) => ({
      icon: 'shield-check',
      title,
      meta: copy.check,
      route: { page: 'check', id } as const,
    })),
    ...pick(guides, related.guides).map(({ id, title }) => ({
      icon: 'shield',
      title,
      meta: copy.guide,
      route: { page: 'guide', id } as const,
    })),
    ...pick(snapshot.stations(), related.stations).map(({ id, name, district }) => ({
      icon: 'pin',
      title: name,
      meta: `${copy.station} · ${district}`,
      route: { page: 'station', id } as const,
    })),
    ...pick(snapshot.enrolment().benefits, related.benefits).map(({ id, title }) => ({
      icon: 'users',
      title,
      meta: copy.benefit,
      route: { page: 'benefit', id } as const,
    })),
  ]
}
