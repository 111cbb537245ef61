import * as v from 'valibot'
import type { Person } from './session'

/** GET /api/settings. */
export interface Settings {
  /** Publishing needs a second person's word. */
  readonly needsTwoPeople: boolean
  /** The address of the couriers' page, for QR codes; empty: none yet. */
  readonly pageUrl: string
  /** Read only: the operator's. */
  readonly target: string
  readonly key: { readonly id: string; readonly isDevelopment: boolean } | null
  readonly people: readonly Person[]
  readonly inbox: string | null
}

/** PUT /api/settings. */
export const SettingsBody = v.object({
  needsTwoPeople: v.boolean(),
  pageUrl: v.pipe(v.string(), v.maxLength(300), v.regex(/^$|^https?:\/\/[^\s"'<>]+$/)),
})
export type SettingsBody = v.InferOutput<typeof SettingsBody>
