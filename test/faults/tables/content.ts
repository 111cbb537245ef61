import { createHash } from 'node:crypto'
import type { FeedIndex } from '@core/feed/wire/index'
import { aSigner, envelope } from '@test/fakes/signedFeed'
import { FEEDS, INDEX, MADE_AT_MS, signed } from '../editions'
import { HOUR_MS, type Serve, serving } from '../phones'
import { type Case, fault } from '../survive'

const good = serving(FEEDS.newest)
const withIndex =
  (bytes: Uint8Array | string): Serve =>
  name =>
    name === 'index.json' ? { body: bytes } : good(name)
/** Signed by the key this build trusts: an editor's slip, or a thief's work. */
const refused = (how: string, patch: Partial<FeedIndex>): Case =>
  fault({ how, serve: withIndex(signed({ ...INDEX, ...patch })), ends: 'refused' })
const DAY_MS = 86_400_000
const daysAgo = (days: number): string => `${new Date(MADE_AT_MS - days * DAY_MS + 8 * HOUR_MS).toISOString().slice(0, 19)}+08:00`
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
const withBrokenSignature = (): Uint8Array => {
  const json = JSON.parse(Buffer.from(FEEDS.newest.get('index.json')!).toString())
  const [signature] = json.signatures
  const sig = `${signature.sig[0] === 'A' ? 'B' : 'A'}${signature.sig.slice(1)}`
  return Buffer.from(JSON.stringify({ ...json, signatures: [{ ...signature, sig }] }))
}
/** The trusted key's name on somebody else's signature. */
const underStolenName = (): Uint8Array => {
  const { signatures } = JSON.parse(Buffer.from(FEEDS.newest.get('index.json')!).toString())
  return envelope(INDEX, aSigner(), signatures[0].keyid)
}
const oldParts = (): Serve => {
  const previous = [...FEEDS.new].find(([name]) => name.startsWith('news.') && !FEEDS.old.has(name))![1]
  return name => (name === INDEX.parts.news.path ? { body: previous } : good(name))
}

/** The bytes that came: who signed them, which revision they claim, what they would do to a parser. */
export const CONTENT = {
  'a newer major spec': [refused('2.0', { spec: '2.0' })],
  'a bad signature': [
    fault({ how: 'one letter of it', serve: withIndex(withBrokenSignature()), ends: 'refused' }),
    fault({ how: 'another’s under the trusted name', serve: withIndex(underStolenName()), ends: 'refused' }),
  ],
  'an unknown key': [fault({ how: 'a key of its own', serve: withIndex(envelope(INDEX, aSigner())), ends: 'refused' })],
  'a lower revision': [refused('below the package’s', { revision: 1_700_000_000 })],
  'an expired index': [refused('with a revision that is higher', { generated: daysAgo(100), expires: daysAgo(10) })],
  'a new index with an old part': [fault({ how: 'the news', serve: oldParts(), ends: 'refused' })],
  'revision 2^53−1': [refused('signed', { revision: Number.MAX_SAFE_INTEGER })],
  '__proto__ keys and 100,000 levels': [
    fault({ how: '__proto__', serve: withIndex('{"__proto__":{"x":1},"payloadType":"x"}'), ends: 'refused' }),
    fault({ how: 'levels in the index', serve: withIndex(nested(8_000)), ends: 'refused' }),
    fault({ how: '100,000 levels in the index', serve: withIndex(nested(100_000)), ends: 'refused' }),
    deepPart(),
  ],
} as const

/** Signed and hashed as it should be: only the parser's own bound is left to stop it. */
function deepPart(): Case {
  const part = Buffer.from(nested(100_000))
  const sha256 = createHash('sha256').update(part).digest('hex')
  const news = { path: `news.${sha256}.json`, bytes: part.length, sha256 }
  const index = signed({ ...INDEX, parts: { ...INDEX.parts, news } })
  const serve: Serve = name => (name === news.path ? { body: part } : withIndex(index)(name))
  return fault({ how: '100,000 levels in a signed part', serve, ends: 'refused' })
}
