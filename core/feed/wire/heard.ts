import * as v from 'valibot'
import { Day, Instant } from './primitives'

/** Two for each kind that is known, and room for kinds that are not. */
const HEARD_MAX = 20

/**
 * §3.3 What couriers said of a station, as far as an editor (or the city's rule) has decided on it.
 * `kind`: as in a report (§3.8); one that a client doesn't know is passed over. `people`: at least so many said it; absent where it
 * was declined. `at`: the hour of the last of them. `decided`: the day of the decision, which speaks of all that was seen up to `at`.
 */
const Heard = v.object({
  kind: v.pipe(v.string(), v.maxLength(40)),
  people: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)), null),
  at: Instant,
  decided: Day,
  accepted: v.boolean(),
})
export type WireHeard = v.InferOutput<typeof Heard>

export const HeardList = v.nullish(v.pipe(v.array(Heard), v.maxLength(HEARD_MAX)))
