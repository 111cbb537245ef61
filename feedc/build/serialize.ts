import { LIST_NAMES } from '@core/feed/lists'

/** Empty lists that mean something: never open, no parts. */
const KEPT_EMPTY: ReadonlySet<string> = new Set(['weekly', 'intervals', 'features', 'items', ...LIST_NAMES, 'calls', 'steps'])

/**
 * A part's bytes. What nobody knows is absent, not null, and what isn't there is no empty list: a sixth of the bytes.
 * GeoJSON alone insists on `geometry: null` (RFC 7946 §3.2). Keys stand in the order in which the compiler writes them,
 * so the same content gives the same bytes.
 */
export const serialize = (value: unknown): Buffer => Buffer.from(JSON.stringify(value, compact))

function compact(key: string, value: unknown): unknown {
  if (value === null) return key === 'geometry' ? null : undefined
  // The most cautious kind of source is the one that needs no word (core/feed/wire/primitives.ts).
  if (key === 'kind' && value === 'repost') return undefined
  if (key === 'related') return someRelated(value as Related)
  return Array.isArray(value) && value.length === 0 && !KEPT_EMPTY.has(key) ? undefined : value
}

type Related = Readonly<Record<string, readonly string[]>>

/** Lists of ids are called like the parts' own lists, which stay when they are empty; these don't. */
function someRelated(related: Related): Related | undefined {
  const kept = Object.entries(related).filter(([, ids]) => ids.length > 0)
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}
