import { err, ok, type Result } from '@core/result'
import { FeedError } from './FeedError'
import { decodeUtf8 } from './utf8'

/** §3.6 Nesting a client reads; a feed needs 9. */
export const MAX_DEPTH = 32

const QUOTE = 0x22
const BACKSLASH = 0x5c

/**
 * JSON from bytes that nobody vouches for: size, UTF-8 and depth are checked before the parser sees them, because
 * a hundred thousand brackets may end an engine's stack and with it the app. Errors: too_large, not_utf8, too_deep, not_json, forbidden_key.
 */
export function parseBoundedJson(bytes: Uint8Array, maxBytes: number): Result<unknown, FeedError> {
  if (bytes.length > maxBytes) return refuse('too_large')
  const text = decodeUtf8(bytes)
  if (text === null) return refuse('not_utf8')
  if (depthOf(text) > MAX_DEPTH) return refuse('too_deep')
  try {
    const value: unknown = JSON.parse(text)
    // A quick look at the text first: walking the whole value is for the one in a million that mentions it.
    return /__proto__|\\u005f/i.test(text) && hasForbiddenKey(value) ? refuse('forbidden_key') : ok(value)
  } catch {
    return refuse('not_json')
  }
}

const refuse = (code: FeedError['code']): Result<never, FeedError> => err(new FeedError(code, ''))

/** Deepest nesting of brackets outside strings; stops counting once past the bound. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (let i = 0; i < text.length && deepest <= MAX_DEPTH; i++) {
    const unit = text.charCodeAt(i)
    if (unit === QUOTE) i = endOfString(text, i)
    else if (unit === 0x7b || unit === 0x5b) deepest = Math.max(deepest, ++depth)
    else if (unit === 0x7d || unit === 0x5d) depth--
  }
  return deepest
}

/** The closing quote of the string that opens at `from`, by native search: strings are most of a feed. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return at
  }
  return text.length
}

/** An own key `__proto__` is harmless until somebody merges it; nothing honest writes one. */
function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.keys(value).some(key => key === '__proto__' || hasForbiddenKey((value as Record<string, unknown>)[key]))
}
