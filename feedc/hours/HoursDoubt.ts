import type { MeaningFault } from './chinese/meaningOf'

/** Why a text is kept as text. `found`: the word it hangs on, or what the library said of it; empty where it is the whole. */
export interface HoursDoubt {
  readonly code: HoursDoubtCode
  readonly found: string
}

export type HoursDoubtCode =
  | MeaningFault
  | 'unread'
  | 'breaks_off'
  | 'two_readings'
  | 'season'
  | 'parity'
  | 'appointment'
  | 'elsewhere'
  | 'last_entry'
  | 'notice'
  | 'osm_warning'
  | 'depends_on_more'
  | 'osm_unknown'
