import { FeedError } from '@core/feed/FeedError'
import type { SyncOutcome } from './ports'

/** Why nothing changes on the screen. */
export type Failure = Extract<SyncOutcome, { kind: 'unreachable' | 'rejected' }>

export const rejected = (error: FeedError): Failure => ({ kind: 'rejected', error })
export const failed = (reason: Extract<Failure, { kind: 'unreachable' }>['reason'] | 'too_large'): Failure =>
  reason === 'too_large' ? rejected(new FeedError('too_large', '')) : { kind: 'unreachable', reason }
