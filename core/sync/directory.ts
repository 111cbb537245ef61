import type { Clocks } from '@core/feed/judgeDate'
import { judgeIndex } from '@core/feed/judgeIndex'
import { type CityDirectory, checkDirectory, openDirectory, type RootTrust } from '@core/feed/openDirectory'
import { err, ok, type Result } from '@core/result'
import * as v from 'valibot'
import { type Failure, failed, rejected } from './failure'
import { isStillTrusted } from './pointer'
import type { Fetched, Unreachable } from './ports'

/** The directory of cities as this phone last verified it (docs/feed-format.md §3.12). */
export interface KeptDirectory {
  readonly schemaVersion: 1
  /** The highest revision ever verified here; nothing below it is accepted again. */
  readonly floor: number
  /** Root keys that had signed it. */
  readonly keyids: readonly string[]
  /** When a server last answered. */
  readonly askedAtMs: number
  readonly directory: CityDirectory
}

const Stored = v.object({
  schemaVersion: v.literal(1),
  floor: v.number(),
  keyids: v.array(v.string()),
  askedAtMs: v.number(),
  directory: v.unknown(),
})

/** What storage held; null when it is garbage, or only keys that were roots once had signed it. */
export function keptDirectory(stored: unknown, { keys, directory: id }: RootTrust): KeptDirectory | null {
  const kept = v.safeParse(Stored, stored)
  const checked = kept.success ? checkDirectory(kept.output.directory) : null
  if (!kept.success || !checked?.ok || !isStillTrusted(kept.output.keyids, keys)) return null
  const { directory } = checked.value
  return directory.directory === id ? { ...kept.output, directory } : null
}

/** Before there is one: older than any. */
const NONE = { revision: 0, generated: '1970-01-01T08:00:00+08:00', expires: '1970-01-01T08:00:00+08:00' } as CityDirectory

/** What a server answered, judged as an index is. Errors: why the one at hand stays. */
export function judgeDirectory(
  fetched: Result<Fetched, Unreachable | 'too_large'>,
  held: KeptDirectory | null,
  { root, ...clocks }: Pick<Clocks, 'ownMs' | 'provenMs'> & { readonly root: RootTrust },
): Result<KeptDirectory, Failure> {
  if (!fetched.ok) return err(failed(fetched.error))
  const opened = openDirectory(fetched.value.bytes, root)
  if (!opened.ok) return err(rejected(opened.error))
  const { directory, keyids } = opened.value
  const floor = held?.floor ?? 0
  const judged = judgeIndex(
    directory,
    { index: held?.directory ?? NONE, floor },
    { ...clocks, serverMs: fetched.value.servedAtMs },
  )
  if (!judged.ok) return err(rejected(judged.error))
  const bound = judged.value.binds ? Math.max(floor, directory.revision) : floor
  return ok({ schemaVersion: 1, floor: bound, keyids, askedAtMs: clocks.ownMs, directory })
}
