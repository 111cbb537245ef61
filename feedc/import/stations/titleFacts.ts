import { KIND_LABEL } from '@core/feed/copy'
import { FILLED_BY, FILLED_ON, KIND_WORDS, UNION_OFFICE } from './copy'

/** What the rows above the headings say of the whole list; null where they don't. */
export interface TitleFacts {
  /** A label of KIND_LABEL, when the title names just one: 「爱心接力站一览表」. */
  readonly kind: string | null
  /** After 「填报单位：」. */
  readonly source: string | null
  /** After 「填报时间：」, as written. */
  readonly date: string | null
}

/** `above`: the cells above the headings, a space between two. */
export function titleFacts(above: string): TitleFacts {
  const title = above.replace(FILLED_BY, '').replace(UNION_OFFICE, '')
  const kinds = KIND_WORDS.filter(([, pattern]) => pattern.test(title))
  return {
    kind: kinds.length === 1 ? KIND_LABEL[kinds[0]![0]] : null,
    source: FILLED_BY.exec(above)?.[1] ?? null,
    date: FILLED_ON.exec(above)?.[1] ?? null,
  }
}
