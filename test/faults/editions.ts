import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeedIndex, PartName } from '@core/feed/wire/index'
import { signIndex } from '@feedc/build/signIndex'
import { developmentKey } from '@feedc/build/signingKey'
import { FEED } from '@test/rig/dists'
import type { Phone } from 'weapp-rig'

export type Files = ReadonlyMap<string, Uint8Array>

/** In the package, on a phone that has synced once since, and on the server: one feed, three titles, the last two of one length. */
const TITLES = {
  old: '顺丰小哥果断报警 识破快件到付骗局',
  new: '手机上已有的一份',
  newest: '服务器上有的一份',
} as const
export type Edition = keyof typeof TITLES
export const EDITIONS = ['old', 'new', 'newest'] as const satisfies readonly Edition[]

/** The feed that this build was bundled from; `npm test` makes both in one run. */
const packaged: Files = new Map(readdirSync(FEED).map(name => [name, readFileSync(join(FEED, name))]))
const indexOf = (files: Files): FeedIndex =>
  JSON.parse(Buffer.from(JSON.parse(Buffer.from(files.get('index.json')!).toString()).payload, 'base64').toString())

/** When the package was made; every test's clock counts from here. */
export const MADE_AT_MS = Date.parse(indexOf(packaged).generated)

/** Signs as an editor's machine does, with the key this build trusts. */
export function signed(index: FeedIndex): Uint8Array {
  const key = developmentKey()
  assert(key.ok)
  return signIndex(index, key.value)
}

/** The packaged feed with another part: hashed, named and signed anew. */
export function editionWith(revisionAhead: number, name: PartName, change: (part: string) => string): Files {
  const index = indexOf(packaged)
  const part = Buffer.from(change(Buffer.from(packaged.get(index.parts[name].path)!).toString()))
  const sha256 = createHash('sha256').update(part).digest('hex')
  const ref = { path: `${name}.${sha256}.json`, bytes: part.length, sha256 }
  const changed = { ...index, revision: index.revision + revisionAhead, parts: { ...index.parts, [name]: ref } }
  return new Map([...packaged, [ref.path, part], ['index.json', signed(changed)]])
}
const titled = (edition: Edition, revisionAhead: number): Files =>
  editionWith(revisionAhead, 'news', news => news.replace(TITLES.old, TITLES[edition]))

export const FEEDS: Record<Edition, Files> = { old: packaged, new: titled('new', 100), newest: titled('newest', 200) }
export const INDEX: FeedIndex = indexOf(FEEDS.newest)
export const NEWS: Uint8Array = FEEDS.newest.get(INDEX.parts.news.path)!
/** Readable from end to end, as long as the signed one, and not what was signed. */
export const FORGED_NEWS: Uint8Array = Buffer.from(Buffer.from(NEWS).toString().replace(TITLES.newest, '坏人写上去的一份'))

/** Which edition the open page shows; there is no fourth. */
export function editionOn({ page }: Phone): Edition {
  const text = page.text()
  const [shown, ...others] = EDITIONS.filter(edition => text.includes(TITLES[edition]))
  assert.ok(
    shown && others.length === 0,
    `expected one edition on the screen, got ${shown ? [shown, ...others].join(' and ') : text}`,
  )
  return shown
}
