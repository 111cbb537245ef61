import type { PartName } from '@core/feed/wire/index'
import { cellsIn } from '@feedc/verify/cellsIn'
import type { VerifiedFeed } from '@feedc/verify/openWholeFeed'
import { INDEX } from './names'

/** WeChat hands the app no more than 256 KB of what it fetched in the background. */
const MOST_BYTES = 256_000

/** By what a courier misses most when it is old. */
const ORDER: readonly PartName[] = ['alerts', 'news', 'enrolment', 'stations']

/**
 * §3.9 index.json and parts as texts in one file, because WeChat's background fetch asks for one address. A part that doesn't
 * fit stays out: a phone that has it adopts the rest, one that hasn't keeps what it holds and refreshes as usual.
 */
export function backgroundPack({ index, indexBytes, files }: Pick<VerifiedFeed, 'index' | 'indexBytes' | 'files'>): Uint8Array {
  const bytesOf = new Map(files.map(({ name, bytes }) => [name, bytes]))
  const texts: Record<string, string> = { [INDEX]: textOf(indexBytes) }
  for (const part of ORDER) {
    const { path } = index.parts[part]
    const bytes = bytesOf.get(path)
    if (bytes && packOf({ ...texts, [path]: textOf(bytes) }).length <= MOST_BYTES) texts[path] = textOf(bytes)
  }
  // §3.11 Cells in the city's order, as many as there is room for: a phone that needs others keeps what it holds.
  for (const { path } of cellsIn(bytesOf.get(index.parts.stations.path) ?? new Uint8Array())) {
    const bytes = bytesOf.get(path)
    const isThere = texts[index.parts.stations.path] !== undefined
    if (!bytes || !isThere || packOf({ ...texts, [path]: textOf(bytes) }).length > MOST_BYTES) break
    texts[path] = textOf(bytes)
  }
  return packOf(texts)
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString()
const packOf = (files: Readonly<Record<string, string>>): Buffer => Buffer.from(JSON.stringify({ files }))
