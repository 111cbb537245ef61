/**
 * Writes the vectors beside it: node --import tsx test/vectors/write.ts && npx biome check --write test/vectors
 * The key is RFC 8032's first test key, so the same vectors come out every time, and nobody can take it for a real one.
 */
import { createHash, createPrivateKey, sign } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { directoryVectors } from './directories'
import { READINGS } from './readings'

const SEED = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
const PUBLIC = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex').toString('base64')
const TYPE = 'application/vnd.nuanfeng.index+json'
const privateKey = createPrivateKey({
  key: Buffer.from(`302e020100300506032b657004220420${SEED}`, 'hex'),
  format: 'der',
  type: 'pkcs8',
})

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const ref = (name: string, text: string) => ({
  path: `${name}.${sha256(text)}.json`,
  bytes: Buffer.byteLength(text),
  sha256: sha256(text),
})
const index = (patch: object = {}) => ({
  spec: '1.0',
  feed: 'test-feed',
  revision: 1795392000,
  generated: '2026-11-23T08:00:00+08:00',
  expires: '2027-02-21T08:00:00+08:00',
  parts: {
    news: ref('news', 'news'),
    stations: ref('stations', 'stations'),
    alerts: ref('alerts', 'alerts'),
    enrolment: ref('enrolment', 'enrolment'),
  },
  archive: [],
  ...patch,
})

function envelope(payload: string, patch: object = {}, payloadType = TYPE): string {
  const message = Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${Buffer.byteLength(payload)} ${payload}`)
  const sig = sign(null, message, privateKey).toString('base64')
  return JSON.stringify({
    payloadType,
    payload: Buffer.from(payload).toString('base64'),
    signatures: [{ keyid: 'test', sig }],
    ...patch,
  })
}
const signed = (patch: object = {}): string => envelope(JSON.stringify(index(patch)))
const good = signed()
const sig = (JSON.parse(good) as { signatures: { sig: string }[] }).signatures[0]!.sig
const flipped = Buffer.from(sig, 'base64').map((byte, i) => (i === 0 ? byte ^ 1 : byte))
const news = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 't', items: [] })
const held = (patch: object) => ({ held: { index: index(patch), floor: 0 } })
/** What an index is taken for, and whether its revision is the least from now on. */
const judged = (verdict: 'same' | 'newer', binds: boolean) => ({ expect: { verdict, binds } })

/** File name (the code it must fail with, or "ok", then what it is) → the vector. */
const INDEX: Readonly<
  Record<
    string,
    { text: string; about: string; held?: object; nowMs?: number; serverMs?: number; provenMs?: number; expect?: object }
  >
> = {
  'ok.signed': { text: good, about: 'a signed index' },
  'ok.two-signatures': {
    text: envelope(JSON.stringify(index()), {
      signatures: [
        { keyid: 'retired', sig },
        { keyid: 'test', sig },
      ],
    }),
    about: 'one trusted signature among two is enough',
  },
  'ok.later-minor-spec': { text: signed({ spec: '1.7', weather: {} }), about: 'a minor version only adds' },
  'ok.newer': { text: good, about: 'newer than what is held', ...held({ revision: 1795391999 }), ...judged('newer', true) },
  'ok.same-known-fields': {
    text: envelope(` ${JSON.stringify({ weather: {}, ...index({ archive: null, reportUrl: null }) }, null, 1)}`),
    about: 'other bytes, and the same in every field that is known',
    ...held({}),
    ...judged('same', true),
  },
  'ok.nulls': { text: signed({ archive: null, reportUrl: null }), about: 'null where a field may be absent' },
  'ok.numbers': {
    text: envelope(JSON.stringify(index()).replace('1795392000', '1795392000.0')),
    about: '1795392000.0 is the integer 1795392000',
  },
  'ok.duplicate-key': {
    text: envelope(JSON.stringify(index()).replace('{', '{"feed":"another-city",')),
    about: 'of two equal keys the last counts',
  },
  'not_json.byte-order-mark': { text: `\ufeff${good}`, about: 'a byte order mark' },
  'not_json.nan': { text: envelope(JSON.stringify(index()).replace('1795392000', 'NaN')), about: 'NaN is no JSON' },
  'bad_signature.no-base64': {
    text: envelope(JSON.stringify(index()), { signatures: [{ keyid: 'test', sig: `${sig} ` }] }),
    about: 'a signature with a space after it',
  },
  'bad_signature.short': {
    text: envelope(JSON.stringify(index()), { signatures: [{ keyid: 'test', sig: 'AAAA' }] }),
    about: 'three bytes are no signature',
  },
  'bad_envelope.five-signatures': {
    text: envelope(JSON.stringify(index()), { signatures: Array(5).fill({ keyid: 'test', sig }) }),
    about: 'more signatures than a client tries',
  },
  'too_large.index': { text: `${good}${' '.repeat(16 * 1024)}`, about: 'more than 16 KB' },
  'not_json.html': { text: '<!doctype html><title>Wi-Fi</title>', about: 'a captive portal' },
  'not_json.truncated': { text: good.slice(0, -20), about: 'the end is missing' },
  'too_deep.brackets': { text: '['.repeat(16_000), about: 'nested far beyond 32' },
  'forbidden_key.proto': { text: `{"__proto__":{},${good.slice(1)}`, about: 'a key that reaches every object' },
  'bad_envelope.array': { text: '[]', about: 'JSON, and no envelope' },
  'bad_envelope.no-signature': { text: envelope(JSON.stringify(index()), { signatures: [] }), about: 'nobody signed' },
  'bad_envelope.payload-type': {
    text: envelope(JSON.stringify(index()), { payloadType: 'application/json' }),
    about: 'signed as something else',
  },
  'bad_envelope.payload-not-base64': {
    text: envelope(JSON.stringify(index()), { payload: 'QR==' }),
    about: 'a second spelling of the same bytes',
  },
  'unknown_key.other-id': {
    text: envelope(JSON.stringify(index()), { signatures: [{ keyid: 'other', sig }] }),
    about: 'a good signature under an id nobody trusts',
  },
  'bad_signature.flipped-bit': {
    text: envelope(JSON.stringify(index()), { signatures: [{ keyid: 'test', sig: Buffer.from(flipped).toString('base64') }] }),
    about: 'one bit of the signature',
  },
  'bad_signature.other-payload': {
    text: envelope(JSON.stringify(index({ revision: 1795392001 })), { signatures: [{ keyid: 'test', sig }] }),
    about: 'the signature of another payload',
  },
  'bad_index.no-parts': { text: signed({ parts: {} }), about: 'signed, and no index' },
  'bad_index.path-of-another-part': {
    text: signed({ parts: { ...index().parts, news: ref('alerts', 'alerts') } }),
    about: 'wrong target',
  },
  'bad_index.path-outside': {
    text: signed({ parts: { ...index().parts, news: { ...ref('news', 'news'), path: '../index.json' } } }),
    about: 'a path that climbs',
  },
  'bad_index.no-such-day': { text: signed({ expires: '2027-02-31T08:00:00+08:00' }), about: '31 February' },
  'bad_index.expires-before-generated': { text: signed({ expires: '2026-11-23T07:59:59+08:00' }), about: 'never valid' },
  'newer_spec.major-2': { text: signed({ spec: '2.0', parts: 'elsewhere' }), about: 'a major version this client does not know' },
  'other_feed.elsewhere': { text: signed({ feed: 'another-city' }), about: 'signed by the same key for another app' },
  'implausible_revision.largest-integer': {
    text: signed({ revision: Number.MAX_SAFE_INTEGER }),
    about: 'would lock every later update out',
  },
  'rollback.older': { text: good, about: 'older than what is held', ...held({ revision: 1795392001 }) },
  'rollback.below-floor': {
    text: good,
    about: 'older than what was once seen',
    held: { index: index({ revision: 1 }), floor: 1795392001 },
  },
  'same_revision_other_bytes.title': {
    text: good,
    about: 'two feeds under one revision',
    ...held({ expires: '2027-03-01T08:00:00+08:00' }),
  },
  'expired.newer': {
    text: good,
    about: 'newer, past its date, while the held one is valid',
    nowMs: Date.parse('2027-02-21T08:00:00+08:00'),
    ...held({ revision: 1, expires: '2027-03-01T08:00:00+08:00' }),
  },
}
/** What the clocks say of an index made on 23 November 2026 at 8:00. */
const clocks = (nowMs: string, more: { serverMs?: string; provenMs?: string } = {}) => ({
  nowMs: Date.parse(nowMs),
  ...Object.fromEntries(Object.entries(more).map(([name, at]) => [name, Date.parse(at)])),
  ...held({ revision: 1, generated: '2026-01-01T08:00:00+08:00' }),
})
const [DAYS_BEFORE, THEN, DECADE_BEFORE] = ['2026-11-21T08:00:00+08:00', '2026-11-23T09:00:00+08:00', '2016-11-23T08:00:00+08:00']
Object.assign(INDEX, {
  'ok.a-day-ahead': {
    text: good,
    about: 'made a day after this clock’s now, to the second',
    ...judged('newer', true),
    ...clocks('2026-11-22T08:00:00+08:00'),
  },
  'from_the_future.own-clock': {
    text: good,
    about: 'made more than a day after this clock’s now',
    ...clocks('2026-11-22T07:59:59+08:00'),
  },
  'from_the_future.both-clocks': {
    text: good,
    about: 'the server’s clock says so too',
    ...clocks(DAYS_BEFORE, { serverMs: DAYS_BEFORE }),
  },
  'from_the_future.server-clock': {
    text: good,
    about: 'this clock is years behind the package, so only the server’s counts',
    ...clocks(DECADE_BEFORE, { serverMs: DAYS_BEFORE, provenMs: '2026-01-01T08:00:00+08:00' }),
  },
  'ok.clocks-differ': {
    text: good,
    about: 'one clock of two puts it into the future',
    ...judged('newer', false),
    ...clocks(DAYS_BEFORE, { serverMs: THEN }),
  },
  'ok.no-clock': {
    text: good,
    about: 'this clock is years behind the package, and no server’s is known',
    ...judged('newer', false),
    ...clocks(DECADE_BEFORE, { provenMs: '2026-01-01T08:00:00+08:00' }),
  },
  'ok.held-from-the-future': {
    text: good,
    about: 'a lower revision than one that was taken in doubt, and that this clock puts into the future',
    ...judged('newer', true),
    nowMs: Date.parse(THEN),
    held: {
      index: index({ revision: 1924000000, generated: '2030-12-20T08:00:00+08:00', expires: '2031-03-20T08:00:00+08:00' }),
      floor: 1795391000,
    },
  },
})
const PART: Readonly<Record<string, { text: string; ref: object; about: string; name: string }>> = {
  'ok.news': { name: 'news', text: news, ref: ref('news', news), about: 'the bytes the index names' },
  'wrong_length.longer': { name: 'news', text: `${news} `, ref: ref('news', news), about: 'one byte more' },
  'wrong_hash.same-length': {
    name: 'news',
    text: news.replace('"t"', '"u"'),
    ref: ref('news', news),
    about: 'as long, and other bytes',
  },
  'bad_part.of-another-kind': {
    name: 'stations',
    text: news,
    ref: ref('stations', news),
    about: 'news where stations should be',
  },
  'not_json.part': { name: 'news', text: '{"', ref: ref('news', '{"'), about: 'signed by mistake' },
}

const trust = { feed: 'test-feed', keys: [{ keyid: 'test', publicKey: PUBLIC }] }
for (const file of readdirSync(__dirname)) if (file.endsWith('.json')) rmSync(join(__dirname, file))
for (const [name, vector] of Object.entries(INDEX)) save(name, { kind: 'index', trust, ...vector })
for (const [name, vector] of Object.entries(PART)) save(name, { kind: 'part', ...vector })
for (const [name, vector] of READINGS) save(name, vector)
for (const [name, vector] of directoryVectors({ envelope, publicKey: PUBLIC, index: signed })) save(name, vector)
save('not_utf8.index', {
  kind: 'index',
  trust,
  about: 'bytes that are no text',
  base64: Buffer.from([0x7b, 0xff, 0x7d]).toString('base64'),
})

function save(name: string, vector: object): void {
  writeFileSync(join(__dirname, `${name}.json`), `${JSON.stringify(vector, null, 2)}\n`)
}
