import type { Trust } from '@core/feed/trust'
import type { Io } from '@feedc/io'
import type { VerifiedFeed } from '@feedc/verify/openWholeFeed'
import type { FeedTarget } from './FeedTarget'
import type { Consents } from './mayFollow'
import type { Progress } from './progress'

/** What to publish, where, and how far the operator lets it go. */
export interface Publication extends Consents {
  readonly target: FeedTarget
  /** Opened with the phone's own code: what is uploaded are these bytes, whatever happens to the folder meanwhile. */
  readonly feed: VerifiedFeed
  readonly trust: Pick<Trust, 'keys'>
  /** Replaced revisions to keep. */
  readonly keep: number
  readonly isDryRun: boolean
  readonly io: Io
  readonly progress: Progress
}
