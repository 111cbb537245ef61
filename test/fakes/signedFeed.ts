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
  /** Names of stations by the key of the cell that holds them (§3.11). */
  cells?: Readonly<Record<string, readonly string[]>>
  /** How many bytes a cell takes at least, by its key. */
  cellBytes?: Readonly<Record<string, number>>
  /** Lists of records in place of empty ones. */
  alerts?: object
  enrolment?: object
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
    cells = {},
    cellBytes = {},
    alerts = {},
    enrolment = {},
  }: FeedPatch = {},
): TestFeed {
  const files = new Map<string, Uint8Array>()
  const add = (name: string, value: unknown, least = 0) => {
    const bytes = Buffer.from(JSON.stringify(value).padEnd(least))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    files.set(`${name}.${sha256}.json`, bytes)
    return { path: `${name}.${sha256}.json`, bytes: bytes.length, sha256 }
  }
  const refs = Object.entries(cells).map(([key, names]) => ({
    ...add(`stations-${key}`, { type: 'FeatureCollection', features: names.map(station) }, cellBytes[key]),
    count: names.length,
    box: boxOf(key),
  }))
  const parts = {
    news: { version: 'https://jsonfeed.org/version/1.1', title: 't', items: titles.map(item) },
    stations: { type: 'FeatureCollection', features: stations.map(station), ...(refs.length > 0 && { cells: refs }) },
    alerts: { ...emptyLists('alerts'), ...alerts },
    enrolment: { ...emptyLists('enrolment'), ...enrolment },
  }
  const partRefs = Object.fromEntries(PART_NAMES.map(name => [name, add(name, parts[name])])) as unknown as FeedIndex['parts']
  const index: FeedIndex = {
    spec,
    feed,
    revision,
    generated,
    expires,
    parts: partRefs,
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

/** Cell by cell from west to east, a degree each: the last digits of the key say which. */
const boxOf = (key: string): readonly number[] => [Number.parseInt(key, 4), 0, Number.parseInt(key, 4) + 0.5, 0.5]

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
