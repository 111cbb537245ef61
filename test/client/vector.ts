import type { Held } from '@core/feed/judgeIndex'
import type { RootTrust } from '@core/feed/openDirectory'
import type { Trust } from '@core/feed/trust'
import type { PartName, PartRef } from '@core/feed/wire/index'

interface Bytes {
  readonly text?: string
  readonly base64?: string
}
export interface IndexVector extends Bytes {
  readonly kind: 'index'
  readonly trust: Pick<Trust, 'feed' | 'keys'>
  readonly held?: Held
  readonly nowMs?: number
  readonly serverMs?: number
  readonly provenMs?: number
}
export interface DirectoryVector extends Bytes {
  readonly kind: 'directory'
  readonly trust: RootTrust
  /** A directory's payload, as the one at hand. */
  readonly held?: { readonly index: unknown; readonly floor: number }
  readonly nowMs?: number
  readonly serverMs?: number
  readonly provenMs?: number
  /** A city's index, to be opened as that city's. */
  readonly city?: { readonly id: string; readonly text: string }
}
export interface WhichVector {
  readonly kind: 'which'
  readonly cities: readonly unknown[]
  /** Where somebody is, and the city whose feed they read. */
  readonly from: readonly (readonly [here: string, lng: number, lat: number])[]
}
interface PartVector extends Bytes {
  readonly kind: 'part'
  readonly name: PartName
  readonly ref: PartRef
}
interface ItemsVector {
  readonly kind: 'items'
  readonly part: PartName
  readonly json: unknown
}
export interface HoursVector {
  readonly kind: 'hours'
  readonly hours: unknown
  readonly at: readonly string[]
}
export interface AlertsVector {
  readonly kind: 'alerts'
  readonly alerts: readonly unknown[]
  readonly at: readonly string[]
}
export interface CheckVector {
  readonly kind: 'check'
  readonly check: unknown
  readonly ticked: readonly (readonly string[])[]
}
export type Allow = Trust['allow']
export interface OutwardVector {
  readonly kind: 'outward'
  readonly as: 'url' | 'phone' | 'appid' | 'copyText'
  readonly texts: readonly string[]
  readonly allow: Allow
}

/** What is put to a client; test/vectors/README.md says what it answers. */
export type Vector =
  | IndexVector
  | DirectoryVector
  | WhichVector
  | PartVector
  | ItemsVector
  | HoursVector
  | AlertsVector
  | CheckVector
  | OutwardVector

/** One file of the suite. */
export type SavedVector = Vector & { readonly about: string; readonly expect?: Readonly<Record<string, unknown>> }
