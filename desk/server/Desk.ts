import type { ContentStore } from '@desk/store/ContentStore'
import type { Drafts } from '@desk/store/Drafts'
import type { Imports } from '@desk/store/Imports'
import type { LiveContent } from '@desk/store/LiveContent'
import type { Records } from '@desk/store/Records'
import type { Stations } from '@desk/store/Stations'

/** What the routes work on. */
export interface Desk {
  readonly store: ContentStore
  readonly records: Records
  readonly stations: Stations
  readonly live: LiveContent
  readonly drafts: Drafts
  readonly imports: Imports
  /** `.desk/`: what is the desk's own and no content. */
  readonly home: string
  readonly nowMs: () => number
}
