/** Empty lists that mean something: never open, no parts. */
const KEPT_EMPTY = new Set([
  'weekly',
  'intervals',
  'features',
  'items',
  'alerts',
  'guides',
  'checks',
  'paths',
  'triage',
  'channels',
  'benefits',
  'hotlines',
  'legal',
  'checklists',
  'calls',
  'signs',
  'steps',
])

/**
 * A part's bytes. What nobody knows is absent, not null, and what isn't there is no empty list: a sixth of the bytes.
 * GeoJSON alone insists on `geometry: null` (RFC 7946 §3.2). Keys stand in the order in which the compiler writes them,
 * so the same content gives the same bytes.
 */
export const serialize = (value: unknown): Buffer => Buffer.from(JSON.stringify(value, compact))

function compact(key: string, value: unknown): unknown {
  if (value === null) return key === 'geometry' ? null : undefined
  return Array.isArray(value) && value.length === 0 && !KEPT_EMPTY.has(key) ? undefined : value
}
