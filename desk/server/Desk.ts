import type { ContentStore } from '@desk/store/ContentStore'
import type { DeskTarget } from '@desk/store/DeskTarget'
import type { Drafts } from '@desk/store/Drafts'
import type { Imports } from '@desk/store/Imports'
import type { LiveContent } from '@desk/store/LiveContent'
import type { OwnSettings } from '@desk/store/OwnSettings'
import type { Publisher } from '@desk/store/Publisher'
import type { Records } from '@desk/store/Records'
import type { Stations } from '@desk/store/Stations'
import type { Users } from '@desk/store/Users'

import type { StationImports } from './StationImports'

/** What the routes work on. */
export interface Desk {
  readonly store: ContentStore
  readonly records: Records
  readonly stations: Stations
  readonly live: LiveContent
  readonly drafts: Drafts
  readonly imports: Imports
  readonly lists: StationImports
  readonly where: DeskTarget
  readonly publishing: Publisher
  readonly settings: OwnSettings
  readonly users: Users
  /** Where couriers' reports are kept, as the operator wrote it; null: nobody takes any. */
  readonly inbox: string | null
  /** `.desk/`: what is the desk's own and no content. */
  readonly home: string
  readonly nowMs: () => number
}
