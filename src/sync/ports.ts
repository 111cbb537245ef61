export type { Snapshot } from './snapshot'
export type SyncOutcome = { kind: 'updated' | 'unchanged' | 'unreachable' | 'rejected' }
