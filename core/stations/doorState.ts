/** What is known of a station's door now: checked and open · open by posted hours · nobody knows · closed. */
export type DoorState = 'open_checked' | 'open_posted' | 'hours_unknown' | 'closed'

/**
 * What somebody found at a door, newer than its record: stood open just now · was open within a month, so that its hours may
 * be trusted · open now and locked the other day, or the other way round · was locked · isn't there any more.
 */
export type DoorWord = 'open' | 'checked' | 'disputed' | 'locked' | 'moved'

export interface DoorSaid {
  readonly word: DoorWord
  readonly atMs: number
  /** How many other couriers said so, at least; absent: it is this courier's own word. */
  readonly people?: number
}

export type StationStatus = 'open' | 'suspended' | 'closed' | 'moved'
