import { err, ok, type Result } from '@core/result'
import type { Fetched, FetchLimits, Unreachable } from '@core/sync/ports'
import { zonedMs } from '@core/time/shanghaiTime'

/** The same promise as fetchFile.ts, by the browser: read piece by piece, so that endless data ends at the bound. */
export async function fetchFile(
  url: string,
  { maxBytes, deadlineMs }: FetchLimits,
): Promise<Result<Fetched, Unreachable | 'too_large'>> {
  const controller = new AbortController()
  const deadline = setTimeout(() => controller.abort(), deadlineMs)
  try {
    const response = await fetch(url, { signal: controller.signal, cache: 'no-cache', credentials: 'omit' })
    if (response.status !== 200 || !response.body) return err('bad_status')
    const bytes = await readBounded(response.body.getReader(), maxBytes)
    return bytes.ok ? ok({ bytes: bytes.value, servedAtMs: zonedMs(response.headers.get('date') ?? '') }) : bytes
  } catch {
    return err(controller.signal.aborted ? 'timeout' : 'offline')
  } finally {
    clearTimeout(deadline)
    controller.abort()
  }
}

async function readBounded(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
): Promise<Result<Uint8Array, Unreachable | 'too_large'>> {
  const pieces: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > maxBytes) return err('too_large')
    pieces.push(value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return ok(bytes)
}
