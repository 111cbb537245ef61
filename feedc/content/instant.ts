import { parseInstant } from '@core/feed/instant'
import { err, ok, type Result } from '@core/result'

const FORM = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/
const OFFSET_MS = 8 * 3_600_000

/** RFC 3339 in Shanghai time, to the second: the one form of an instant in the feed (docs/feed-format.md §2). */
export const toInstant = (atMs: number): string => `${new Date(atMs + OFFSET_MS).toISOString().slice(0, 19)}+08:00`

/**
 * An instant as an editor writes it, to the feed's form. Any zone will do, none will not: "08:00" in London is a
 * different alert. The day and the clock must exist.
 */
export function instantOf(written: string): Result<string, 'no_time_zone' | 'bad_instant'> {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return err('no_time_zone')
  const match = FORM.exec(written)
  if (!match) return err('bad_instant')
  const [, day, clock, seconds = ':00', zone] = match
  const local = `${day}T${clock}${seconds}`
  if (parseInstant(`${local}+08:00`) === null) return err('bad_instant')
  if (zone === undefined) return err('no_time_zone')
  const atMs = Date.parse(`${local}${zone}`)
  return Number.isNaN(atMs) ? err('bad_instant') : ok(toInstant(atMs))
}
