import { toInstant } from '@core/time/shanghaiTime'
import { type HistoryDetail, type HistoryEntry, type HistoryPage, RestoreBody } from '@desk/api/history'
import { changesIn, type RecordChange } from '@desk/store/describeChange'
import { recordAsOf } from '@desk/store/restore'
import type { Version } from '@desk/store/Versions'
import type { FastifyInstance } from 'fastify'
import { bodyOf } from './bodyOf'
import { copy } from './copy'
import type { Desk } from './Desk'
import { personOf } from './guard'
import { Refusal } from './refusal'

interface Query {
  readonly kind?: string
  readonly id?: string
  readonly before?: string
  readonly limit?: string
}

const [USUAL, MOST] = [50, 200]
/** So many versions are looked through for those of one record before somebody has to ask for more. */
const LOOKED_AT = 500
const VERSION = /^[0-9a-f]{40}$/
/** A save of more records than that is told by its words. */
const NAMED = 20

export function historyRoutes(app: FastifyInstance, { store, nowMs }: Desk): void {
  const { versions } = store
  /** What a version changed never changes. */
  const known = new Map<string, readonly RecordChange[]>()

  async function changesOf({ id, parent }: Version): Promise<readonly RecordChange[]> {
    const found = known.get(id)
    if (found) return found
    // The first one adds everything: nobody reads that record by record.
    const files = parent === null ? [] : await versions.differing(parent, id)
    const all: RecordChange[] = []
    for (const file of files) all.push(...changesIn(file, parent && (await textAt(parent, file)), await textAt(id, file)))
    if (known.size > 2000) known.clear()
    known.set(id, all)
    return all
  }
  const textAt = async (id: string, file: string): Promise<string | null> => {
    const bytes = await versions.file(id, file)
    return bytes && Buffer.from(bytes).toString('utf8')
  }
  const entryOf = (version: Version, changes: readonly RecordChange[]): HistoryEntry => ({
    id: version.id,
    by: version.by,
    at: toInstant(version.atMs),
    words: version.words,
    records: changes.slice(0, NAMED).map(({ record }) => record),
  })

  app.get<{ Querystring: Query }>('/api/history', async ({ query }): Promise<HistoryPage> => {
    const { kind, id, before = null } = query
    const limit = Math.min(MOST, Math.max(1, Number(query.limit) || USUAL))
    if (before !== null && !VERSION.test(before)) throw new Refusal('bad_request')
    const entries: HistoryEntry[] = []
    let next = before
    let looked = 0
    do {
      const page = await versions.log(next, 1)
      const [version] = page.versions
      next = page.next
      if (!version) break
      looked += 1
      const changes = await changesOf(version)
      const isAsked = ({ record }: RecordChange): boolean => record.kind === kind && (id === undefined || record.id === id)
      if (kind === undefined || changes.some(isAsked)) entries.push(entryOf(version, changes))
    } while (next !== null && entries.length < limit && looked < LOOKED_AT)
    return { entries, next }
  })

  const versionAsked = async (id: string): Promise<Version> => {
    const version = VERSION.test(id) ? await versions.version(id) : null
    if (!version) throw new Refusal('not_found')
    return version
  }

  app.get<{ Params: { id: string } }>('/api/history/:id', async ({ params }): Promise<HistoryDetail> => {
    const version = await versionAsked(params.id)
    const changes = await changesOf(version)
    return { ...entryOf(version, changes), changes }
  })

  app.post<{ Params: { id: string } }>('/api/history/:id/restore', async (request): Promise<HistoryEntry> => {
    const version = await versionAsked(request.params.id)
    const { record } = bodyOf(RestoreBody, request)
    const by = personOf(request).name
    const at = toInstant(version.atMs).slice(0, 16).replace('T', ' ')
    return store.exclusively(async () => {
      const restored = await recordAsOf(store, version.id, record)
      if (!restored) throw new Refusal('not_found')
      const words = record === null ? copy.restoredAll(at) : copy.restored(restored.title, at)
      const made = restored.changes.length === 0 ? version.id : await store.save(restored.changes, { by, words })
      const saved = await versionAsked(made)
      return entryOf({ ...saved, atMs: saved.atMs || nowMs() }, await changesOf(saved))
    })
  })
}
