import { DAY_MS } from '@core/time/shanghaiTime'
import { parseInstant } from './instant'
import type { FeedIndex } from './wire/index'

/** How far a feed's `generated` may be ahead of a clock: time zones and slow clocks, no more. */
const MOST_AHEAD_MS = DAY_MS

/** What is known of the time: no clock of these has to be right. */
export interface Clocks {
  /** The device's own, in ms since 1970. */
  readonly ownMs: number
  /** The server's as it answered (HTTP Date); null where that isn't told. */
  readonly serverMs: number | null
  /** When the feed in the package was made: it can't be earlier than that. */
  readonly provenMs: number
}

/**
 * Whether an index was made before now, by the clocks there are. `future`: every clock says that it wasn't; whoever made it
 * had a wrong clock, and taking it would lock this phone out of every right one until then. `doubtful`: they differ, or none
 * is worth asking; it is shown, and binds nobody. A device's clock that is behind the package's feed is no clock.
 */
export function judgeDate(generated: string, { ownMs, serverMs, provenMs }: Clocks): 'plausible' | 'doubtful' | 'future' {
  const clocks = [...(ownMs + MOST_AHEAD_MS < provenMs ? [] : [ownMs]), ...(serverMs === null ? [] : [serverMs])]
  const ahead = clocks.filter(nowMs => isFromFuture({ generated }, nowMs)).length
  if (clocks.length === 0) return 'doubtful'
  return ahead === 0 ? 'plausible' : ahead === clocks.length ? 'future' : 'doubtful'
}

/** Made more than a day after this clock's now. */
export const isFromFuture = ({ generated }: Pick<FeedIndex, 'generated'>, nowMs: number): boolean =>
  (parseInstant(generated) ?? 0) > nowMs + MOST_AHEAD_MS
