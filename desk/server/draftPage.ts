import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SigningKey } from '@feedc/build/signingKey'
import type { PhoneState } from '@feedc/preview/phoneState'

const KEY = '\\{"keyid":"[^"]+","publicKey":"[A-Za-z0-9+/]{43}="\\}'
/** Whom a built page trusts, as `feedc bundle` wrote it and the bundler took it over. */
const TRUSTED = new RegExp(`"keys":\\[${KEY}(?:,${KEY})*\\]`, 'g')

interface DraftPage {
  readonly state: PhoneState
  /** When the page was built, and for which feed it was asked about. */
  readonly builtMs: number | null
  readonly feed: string | null
  /** The scripts that say whom the page trusts, by path in its folder, saying the draft's key instead. */
  readonly scripts: ReadonlyMap<string, string>
}

/**
 * The couriers' page as it was built, believing the draft's key and no other. So the desk needs no page of its own beside the one that
 * couriers open, and a draft is signed by a key that no phone ever trusts. `before`: what this gave the last time; a server's folder
 * keeps the scripts of every release, and they are read again only when the page is another.
 */
export function draftPage(dir: string, { keyid, publicKey }: SigningKey, feed: string | null, before?: DraftPage): DraftPage {
  const builtMs = statSync(join(dir, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? null
  const none = { builtMs, feed, scripts: new Map<string, string>() }
  if (builtMs === null) return { ...none, state: 'missing' }
  if (before?.builtMs === builtMs && before.feed === feed) return before
  const texts = readdirSync(dir, { recursive: true })
    .map(String)
    .filter(file => file.endsWith('.js'))
    .map((file): [string, string] => [file, readFileSync(join(dir, file), 'utf8')])
  const believing = texts.filter(([, text]) => text.search(TRUSTED) >= 0)
  if (believing.length === 0) return { ...none, state: 'other_key' }
  if (feed !== null && !texts.some(([, text]) => text.includes(feed))) return { ...none, state: 'other_feed' }
  const ours = `"keys":${JSON.stringify([{ keyid, publicKey }])}`
  return { ...none, state: 'ready', scripts: new Map(believing.map(([file, text]) => [file, text.replace(TRUSTED, () => ours)])) }
}
