import { parseInstant } from '@core/feed/instant'
import { err, ok, type Result } from '@core/result'
import { toInstant, zonedMs } from '@core/time/shanghaiTime'

const FORM = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/

export type InstantError = 'no_time_zone' | 'bad_instant'

/**
 * An instant as a person writes it, in ms since the Unix epoch. Any zone will do, none will not: "08:00" in London is a
 * different alert. The day and the clock must exist.
 */
export function writtenMs(written: string): Result<number, InstantError> {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return err('no_time_zone')
  const match = FORM.exec(written)
  if (!match) return err('bad_instant')
  const [, day, clock, seconds = ':00', zone] = match
  const local = `${day}T${clock}${seconds}`
  if (parseInstant(`${local}+08:00`) === null) return err('bad_instant')
  if (zone === undefined) return err('no_time_zone')
  const atMs = zonedMs(`${local}${zone}`)
  return atMs === null ? err('bad_instant') : ok(atMs)
}

/** The same, in the feed's form. */
export function instantOf(written: string): Result<string, InstantError> {
  const atMs = writtenMs(written)
  return atMs.ok ? ok(toInstant(atMs.value)) : atMs
}
