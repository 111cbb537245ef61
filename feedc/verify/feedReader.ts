import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Result } from '@core/result'
import type { FetchLimits } from '@core/sync/ports'

/** Why a file of a feed couldn't be had. */
export type Unread = 'missing' | 'too_large' | 'timeout' | 'unreachable' | 'not_https' | `status_${number}`

/** One file of a published feed, within the bounds that a phone keeps. */
export type FeedReader = (name: string, limits: FetchLimits) => Promise<Result<Uint8Array, Unread>>

/** A folder, or an address: https as for a phone, or http on this machine. */
export const feedReader = (place: string): FeedReader => (/^https?:\/\//i.test(place) ? overHttp(place) : fromFolder(place))

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

function overHttp(place: string): FeedReader {
  const folder = place.replace(/index\.json$/, '').replace(/\/?$/, '/')
  if (!/^https:/i.test(folder) && !ON_THIS_MACHINE.test(folder)) return async () => err('not_https')
  return async (name, { maxBytes, deadlineMs }) => {
    const signal = AbortSignal.timeout(deadlineMs)
    try {
      const response = await fetch(`${folder}${name}`, { signal, cache: 'no-store' })
      if (response.status !== 200 || !response.body) return err(`status_${response.status}` as const)
      return await readBounded(response.body.getReader(), maxBytes)
    } catch {
      return err(signal.aborted ? 'timeout' : 'unreachable')
    }
  }
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
