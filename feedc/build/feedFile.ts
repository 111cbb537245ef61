import { gzipSync } from 'node:zlib'

/** One file of a feed, by its name in the feed's folder. */
export interface FeedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const gzipped = new WeakMap<Uint8Array, number>()

/** What a web server would send of a file. Asked of the same bytes twice, it counts once. */
export function gzipBytes(bytes: Uint8Array): number {
  const known = gzipped.get(bytes) ?? gzipSync(bytes).length
  gzipped.set(bytes, known)
  return known
}
