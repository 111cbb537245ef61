import type { ThingKind } from '@core/feed/things'

/** What a search can find: what a courier opens and keeps, and what is only looked up. */
export type FoundKind = ThingKind | 'alert' | 'path' | 'channel' | 'hotline' | 'legal' | 'checklist' | 'page'

/** Something that can be found by its words. */
export interface SearchDoc<K extends string = FoundKind> {
  readonly kind: K
  readonly id: string
  readonly title: string
  /** What the record says: excerpts are taken from here alone. */
  readonly text: string
  /** Other words for it, with spaces between them: for finding only, never shown. */
  readonly keywords: string
}
