import * as v from 'valibot'

/**
 * The one value that says which verified parts are the feed. Written after them, so it never names what isn't there.
 * `index` is index.json as served; `keyids` are the trusted keys that had signed it.
 */
const Pointer = v.object({
  schemaVersion: v.literal(1),
  index: v.pipe(v.string(), v.maxLength(16 * 1024)),
  keyids: v.array(v.string()),
  confirmedAtMs: v.nullable(v.number()),
})
export type Pointer = v.InferOutput<typeof Pointer>

/** The highest revision ever verified here, adopted or not, and by whose signature; nothing below it is accepted again. */
const RevisionFloor = v.object({
  schemaVersion: v.literal(1),
  revision: v.pipe(v.number(), v.safeInteger()),
  keyids: v.array(v.string()),
})
export type RevisionFloor = v.InferOutput<typeof RevisionFloor>

/** What storage held, or null when it is garbage or from another version of the app; then the package's content is shown. */
export const readPointer = (stored: unknown): Pointer | null => outputOf(v.safeParse(Pointer, stored))
export const readFloor = (stored: unknown): RevisionFloor | null => outputOf(v.safeParse(RevisionFloor, stored))

const outputOf = <T>(parsed: { readonly success: boolean; readonly output: unknown }): T | null =>
  parsed.success ? (parsed.output as T) : null

/**
 * A key that was taken out of the package takes with it what only it had signed, the floor too:
 * otherwise whoever stole it could have raised the floor for good (TUF: fast-forward recovery).
 */
export const isStillTrusted = (keyids: readonly string[], keys: readonly { readonly keyid: string }[]): boolean =>
  keys.some(({ keyid }) => keyids.includes(keyid))
