/** What is known of a station's door now: checked and open · open by posted hours · nobody knows · closed. */
export type DoorState = 'open_checked' | 'open_posted' | 'hours_unknown' | 'closed'

export type StationStatus = 'open' | 'suspended' | 'closed' | 'moved'
