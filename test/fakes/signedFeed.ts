import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { emptyLists } from '@core/feed/parseLists'
import type { Trust } from '@core/feed/trust'
import { type FeedIndex, PART_NAMES } from '@core/feed/wire/index'

const TYPE = 'application/vnd.nuanfeng.index+json'

export interface Signer {
  readonly keyid: string
  readonly publicKey: string
  readonly privateKey: KeyObject
}

/** A key pair made for one test run. */
export function aSigner(): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
  return { keyid: createHash('sha256').update(raw).digest('hex').slice(0, 16), publicKey: raw.toString('base64'), privateKey }
}

export const trustIn = (...signers: readonly Signer[]): Trust => ({
  feed: 'test-feed',
  keys: signers.map(({ keyid, publicKey }) => ({ keyid, publicKey })),
  feedUrl: 'https://feed.test/',
  allow: { hosts: [], appids: [], phones: [] },
  tiles: null,
})

export interface FeedPatch {
  revision?: number
  feed?: string
  spec?: string
  generated?: string
  expires?: string
  /** Titles of the articles. */
  titles?: readonly string[]
  /** Names of the stations; their ids are told by the name. */
  stations?: readonly string[]
  /** Older issues, newest first: the news part of each. */
  archive?: readonly TestFeed[]
}

export interface TestFeed {
  readonly index: FeedIndex
  /** File name → bytes, index.json among them. */
  readonly files: Map<string, Uint8Array>
}

/** A whole made-up feed, signed as feedc signs. */
export function aFeed(
  signer: Signer,
  {
    revision = 1795000000,
    feed = 'test-feed',
    spec = '1.0',
    generated = '2026-11-23T08:00:00+08:00',
    expires = '2027-02-21T08:00:00+08:00',
    titles = ['测试'],
    stations = [],
    archive = [],
  }: FeedPatch = {},
): TestFeed {
  const parts = {
    news: { version: 'https://jsonfeed.org/version/1.1', title: 't', items: titles.map(item) },
    stations: { type: 'FeatureCollection', features: stations.map(station) },
    alerts: emptyLists('alerts'),
    enrolment: emptyLists('enrolment'),
  }
  const files = new Map<string, Uint8Array>()
  const refs = Object.fromEntries(
    PART_NAMES.map(name => {
      const bytes = Buffer.from(JSON.stringify(parts[name]))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      files.set(`${name}.${sha256}.json`, bytes)
      return [name, { path: `${name}.${sha256}.json`, bytes: bytes.length, sha256 }]
    }),
  ) as unknown as FeedIndex['parts']
  const index: FeedIndex = {
    spec,
    feed,
    revision,
    generated,
    expires,
    parts: refs,
    archive: archive.map(({ index }) => index.parts.news),
  }
  files.set('index.json', envelope(index, signer))
  return { index, files }
}

/** Any payload in a signed envelope. */
export function envelope(payload: unknown, signer: Signer, keyid = signer.keyid): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(payload))
  const message = Buffer.concat([Buffer.from(`DSSEv1 ${TYPE.length} ${TYPE} ${bytes.length} `), bytes])
  const sig = sign(null, message, signer.privateKey).toString('base64')
  return Buffer.from(JSON.stringify({ payloadType: TYPE, payload: bytes.toString('base64'), signatures: [{ keyid, sig }] }))
}

const station = (name: string) => ({
  type: 'Feature',
  id: `s-${Buffer.from(name).toString('hex')}`,
  geometry: null,
  properties: {
    name,
    kind: 'courier_station',
    amenities: {},
    district: 't',
    status: 'open',
    precision: 'district',
    source: { name: 't', kind: 'media' },
  },
})

const item = (title: string, at: number) => ({
  id: `t-${at}`,
  title,
  content_text: title,
  date_published: '2026-01-01T00:00:00+08:00',
  _nuanfeng: { bulletin: { id: 't', title: 't', date: '2026-01-01' } },
})
