import { tableOfCsv, tableToCsv } from '@feedc/import/stations/tableCsv'
import type { ContentStore } from './ContentStore'
import { keyIn, recordsIn } from './readRecord'
import { kindOfFile, RECORD_PLACES } from './recordPlaces'
import type { FileChange } from './Versions'
import { itemsOf, listOf, valuesOf, withItem, withValues, yamlOf } from './yamlText'

export interface Restored {
  readonly title: string
  readonly changes: readonly FileChange[]
}

interface Asked {
  readonly kind: string
  readonly id: string
}

/** The changes that bring a record back to how it stood in a version, or everything; null: no such record then. */
export async function recordAsOf(store: ContentStore, version: string, asked: Asked | null): Promise<Restored | null> {
  const then = await store.versions.files(version)
  const now = await store.list()
  if (asked === null) {
    const changes: FileChange[] = []
    for (const file of new Set([...then.keys(), ...now])) {
      const bytes = then.has(file) ? await store.versions.file(version, file) : null
      const mine = await store.read(file)
      if (Buffer.compare(bytes ?? NOTHING, mine ?? NOTHING) !== 0 || (bytes === null) !== (mine === null))
        changes.push({ file, bytes })
    }
    return { title: '', changes }
  }
  if (asked.kind === 'stations') return station(store, version, asked.id)
  for (const file of then.keys()) {
    if (kindOfFile(file) !== asked.kind) continue
    const text = await textAt(store, version, file)
    const found = recordsIn(kindOfFile(file)!, file, text).find(({ id }) => id === asked.id)
    if (!found) continue
    const place = RECORD_PLACES[found.kind]
    const written = place.type === 'list' ? withListed((await store.text(file)) ?? '', text, place.key, asked.id) : text
    return { title: found.title, changes: await unlessSame(store, file, written) }
  }
  return null
}

const NOTHING = Buffer.alloc(0)

const textAt = async (store: ContentStore, version: string, file: string): Promise<string> =>
  Buffer.from((await store.versions.file(version, file)) ?? NOTHING).toString('utf8')

const unlessSame = async (store: ContentStore, file: string, text: string): Promise<readonly FileChange[]> =>
  (await store.text(file)) === text ? [] : [{ file, bytes: Buffer.from(text) }]

/** The list as it stands, with one of its items as it was: the others' work stays. */
function withListed(now: string, then: string, key: string, id: string): string {
  const isIt = (item: unknown): boolean => keyIn(valuesOf(item)) === id
  const values = valuesOf(itemsOf(yamlOf(then).contents, key).find(isIt))
  const item = itemsOf(yamlOf(now).contents, key).find(isIt)
  if (!item) return withItem(now, listOf(yamlOf(now).contents, key), values)
  const gone = Object.fromEntries(Object.keys(valuesOf(item)).map(name => [name, '']))
  return withValues(now, item, { ...gone, ...values })
}

async function station(store: ContentStore, version: string, id: string): Promise<Restored | null> {
  const file = 'stations.csv'
  const old = tableOfCsv(await textAt(store, version, file))?.find(row => row.id === id)
  const rows = tableOfCsv((await store.text(file)) ?? '')
  if (!old || !rows) return null
  const isThere = rows.some(row => row.id === id)
  const table = isThere ? rows.map(row => (row.id === id ? old : row)) : [...rows, old]
  return { title: old.name, changes: await unlessSame(store, file, tableToCsv(table)) }
}
