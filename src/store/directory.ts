import type { RootTrust } from '@core/feed/openDirectory'
import type { Result } from '@core/result'
import { judgeDirectory, type KeptDirectory, keptDirectory } from '@core/sync/directory'
import { DIRECTORY_LIMITS } from '@core/sync/limits'
import type { Fetched, FetchLimits, Unreachable } from '@core/sync/ports'
import { DAY_MS, MINUTE_MS } from '@core/time/shanghaiTime'
import type { OpenCity } from './openCity'

export interface DirectoryPorts {
  readonly own: OpenCity
  readonly root: RootTrust
  readDirectory(): unknown
  writeDirectory(kept: KeptDirectory): boolean
  fetchDirectory(limits: FetchLimits): Promise<Result<Fetched, Unreachable | 'too_large'>>
  nowMs(): number
  /** How the directory was answered, as a code. */
  note(code: string): void
}

/** How long a server is left alone that didn't answer. */
const AGAIN_MS = 10 * MINUTE_MS

/** §3.12 The directory as last verified: read when it is first needed, not before anything is drawn. */
export function createDirectory({ own, root, ...ports }: DirectoryPorts) {
  let kept: KeptDirectory | null | undefined
  let triedAtMs: number | null = null
  const now = (): KeptDirectory | null => {
    if (kept === undefined) kept = keptDirectory(ports.readDirectory(), root)
    return kept
  }

  /** Asks when that is due: once a day, and a server that didn't answer after a while. Whether a server's word on cities is new or confirmed. */
  async function ask(): Promise<boolean> {
    const held = now()
    const nowMs = ports.nowMs()
    const isRecent = (atMs: number | null | undefined, ms: number): boolean => atMs != null && Math.abs(nowMs - atMs) < ms
    if (isRecent(held?.askedAtMs, DAY_MS) || isRecent(triedAtMs, AGAIN_MS)) return false
    triedAtMs = nowMs
    const fetched = await ports.fetchDirectory(DIRECTORY_LIMITS)
    const judged = judgeDirectory(fetched, held, { root, ownMs: ports.nowMs(), provenMs: own.bundled.generatedAtMs })
    if (judged.ok) kept = judged.value
    // A refusal is an answer: the next day is soon enough.
    else if (held && judged.error.kind === 'rejected') kept = { ...held, askedAtMs: nowMs }
    ports.note(judged.ok ? 'taken' : judged.error.kind === 'rejected' ? judged.error.error.code : judged.error.reason)
    if (kept) ports.writeDirectory(kept)
    return judged.ok
  }
  return { now, ask }
}
