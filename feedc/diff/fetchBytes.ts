import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { MAX_PART_BYTES } from '@core/feed/openPart'

const DEADLINE_MS = 20_000

/** A published file's bytes; null for anything but a whole answer within the bounds a phone would keep. */
export async function fetchBytes(url: URL): Promise<Uint8Array | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(DEADLINE_MS), cache: 'no-store' })
    if (response.status !== 200 || !response.body) return null
    const pieces: Uint8Array[] = []
    const body: AsyncIterable<Uint8Array> = Readable.fromWeb(response.body as ReadableStream)
    let length = 0
    for await (const piece of body) {
      length += piece.length
      if (length > MAX_PART_BYTES) return null
      pieces.push(piece)
    }
    return Buffer.concat(pieces)
  } catch {
    return null
  }
}
