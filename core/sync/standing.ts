import { parseInstant } from '@core/feed/instant'
import type { RootTrust } from '@core/feed/openDirectory'
import type { Trust } from '@core/feed/trust'
import { CityEntry } from '@core/feed/wire/directory'
import * as v from 'valibot'
import { isStillTrusted } from './pointer'
import type { Snapshot } from './snapshot'

/**
 * What of the directory this phone needs before it draws: which city was chosen, and what is known of that one and of the package's own.
 * The directory itself may hold hundreds and is read later.
 */
const Standing = v.object({
  schemaVersion: v.literal(1),
  /** A feed's id; null: the package's own. */
  chosen: v.nullable(v.string()),
  /** Chosen by hand: nobody is moved away from it. */
  isPinned: v.boolean(),
  keyids: v.array(v.string()),
  generated: v.string(),
  entries: v.array(CityEntry),
})
export type Standing = v.InferOutput<typeof Standing>

const AT_HOME: Standing = { schemaVersion: 1, chosen: null, isPinned: false, keyids: [], generated: '', entries: [] }

/** What storage held; the package's own city when that is garbage, or only keys that were roots once had vouched for it. */
export function readStanding(stored: unknown, root: RootTrust): Standing {
  const read = v.safeParse(Standing, stored)
  return read.success && isStillTrusted(read.output.keyids, root.keys) ? read.output : AT_HOME
}

/** §3.12 Whose key counts for the package's own city: of the package and the directory the later one says. */
export function ownTrust(trust: Trust, bundled: Snapshot, { entries, generated }: Standing): Trust {
  const entry = entries.find(({ id }) => id === trust.feed)
  return entry && (parseInstant(generated) ?? 0) > bundled.generatedAtMs ? { ...trust, keys: entry.keys } : trust
}

/** Whom to trust in another city: its own keys and no others; what may be opened is the package's list everywhere. */
export function cityTrust({ reportUrl: _, ...trust }: Trust, { id, keys, path }: CityEntry): Trust {
  const folder = trust.root?.url.replace(/[^/]*$/, '') ?? ''
  return { ...trust, feed: id, keys, feedUrl: path.startsWith('https:') ? path : `${folder}${path}` }
}
