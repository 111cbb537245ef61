import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Result } from '@core/result'
import type { FetchLimits } from '@core/sync/ports'
import { zonedMs } from '@core/time/shanghaiTime'

/** Why a file of a feed couldn't be had. */
export type Unread = 'missing' | 'too_large' | 'timeout' | 'unreachable' | 'not_https' | `status_${number}`

/** One file of a published feed, within the bounds that a phone keeps. */
export type FeedReader = (name: string, limits: FetchLimits) => Promise<Result<Uint8Array, Unread>>

/** Where a feed is read. */
export interface FeedPlace {
  readonly read: FeedReader
  /** The server's clock as of its last answer (HTTP Date), in ms; null for a folder. */
  servedAtMs(): number | null
}

/** A folder, or an address: https as for a phone, or http on this machine. */
export const feedPlace = (place: string): FeedPlace =>
  /^https?:\/\//i.test(place) ? overHttp(place) : { read: fromFolder(place), servedAtMs: () => null }

const fromFolder =
  (dir: string): FeedReader =>
  async (name, { maxBytes }) => {
    try {
      if (statSync(join(dir, name)).size > maxBytes) return err('too_large')
      return ok(readFileSync(join(dir, name)))
    } catch {
      return err('missing')
    }
  }

const ON_THIS_MACHINE = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/i

function overHttp(place: string): FeedPlace {
  let servedAtMs: number | null = null
  const folder = place.replace(/index\.json$/, '').replace(/\/?$/, '/')
  if (!/^https:/i.test(folder) && !ON_THIS_MACHINE.test(folder))
    return { read: async () => err('not_https'), servedAtMs: () => null }
  const read: FeedReader = async (name, { maxBytes, deadlineMs }) => {
    const signal = AbortSignal.timeout(deadlineMs)
    try {
      const response = await fetch(`${folder}${name}`, { signal, cache: 'no-store' })
      servedAtMs = zonedMs(response.headers.get('date') ?? '')
      if (response.status !== 200 || !response.body) return err(`status_${response.status}` as const)
      return await readBounded(response.body.getReader(), maxBytes)
    } catch {
      return err(signal.aborted ? 'timeout' : 'unreachable')
    }
  }
  return { read, servedAtMs: () => servedAtMs }
}

/** Piece by piece: endless data ends at the bound. */
async function readBounded(body: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number): Promise<Result<Uint8Array, Unread>> {
  const pieces: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await body.read()
    if (done) return ok(Buffer.concat(pieces))
    length += value.length
    if (length > maxBytes) {
      await body.cancel()
      return err('too_large')
    }
    pieces.push(value)
  }
}
