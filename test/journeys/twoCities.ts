import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Trust } from '@core/feed/trust'
import { readSigningKey, type SigningKey } from '@feedc/build/signingKey'
import { cli } from '@feedc/cli'
import type { TestFeed } from '@test/fakes/signedFeed'
import { BUNDLED, CONTENT, FEED, WEAPP } from '@test/rig/dists'
import { type Disk, openApp, type Phone } from 'weapp-rig'
import { repackaged } from './repackaged'

/** A second city that is content and nothing else, beside the first, both listed in one directory; everything by an operator's commands. */
export const SECOND = 'test/second-city'
const ORIGIN = 'https://nuanfeng.test/'
const work = mkdtempSync(join(tmpdir(), 'nuanfeng-cities-'))
export const at = (name: string): string => join(work, name)
export const cleanUp = (): void => rmSync(work, { recursive: true, force: true })

/** As an operator types it. */
export async function feedc(...args: string[]): Promise<void> {
  const said: string[] = []
  const say = (line: string): void => void said.push(line)
  const exit = await cli(args, { out: say, err: say, nowMs: Date.now, env: {} })
  assert.equal(exit, 0, `feedc ${args.join(' ')}\n${said.join('\n')}`)
}

export function keyIn(file: string): SigningKey {
  const key = readSigningKey(file)
  assert(key.ok)
  return key.value
}
const entryOf = ({ keyid, publicKey }: Pick<SigningKey, 'keyid' | 'publicKey'>): string =>
  `{ keyid: '${keyid}', publicKey: '${publicKey}' }`

const trust = JSON.parse(readFileSync(`${BUNDLED}/trust.json`, 'utf8')) as Trust
const citiesYaml = (suzhouKey: SigningKey): string => `directory: test-cities
url: ${ORIGIN}directory.json
root: [${entryOf(keyIn(at('root.json')))}]
cities:
  - id: ${trust.feed}
    name: 上海
    path: feed/
    bounds: { west: 120.866, south: 30.666, east: 122.2, north: 31.884 }
    centre: { name: 人民广场, lng: 121.4703, lat: 31.2322 }
    keys: [${entryOf(trust.keys[0]!)}]
  - id: suzhou-fixture
    name: 苏州
    path: suzhou/
    bounds: { west: 119.916, south: 30.783, east: 121.334, north: 32.034 }
    centre: { name: 观前街, lng: 120.6222, lat: 31.3128 }
    credits: [试用内容，不是真的。]
    keys: [${entryOf(suzhouKey)}]
`

/** The directory as its keeper writes, signs and publishes it. */
export async function publishDirectory(suzhouKey: SigningKey): Promise<void> {
  writeFileSync(at('cities.yaml'), citiesYaml(suzhouKey))
  await feedc('directory', 'build', at('cities.yaml'), '--out', at('directory.json'), '--key', at('root.json'))
  const to = ['--to', `file:${at('site')}`, '--trust', at('cities.yaml'), '--rehearsal']
  await feedc('directory', 'publish', at('directory.json'), ...to)
}

/** Keys, the second city checked, built and published, the first one as the build under test has it, and the directory of both. */
export async function publishTwoCities(): Promise<void> {
  for (const name of ['root', 'suzhou', 'suzhou-new']) await feedc('keygen', at(`${name}.json`))
  await feedc('check', SECOND)
  await feedc('build', SECOND, '--out', at('suzhou'), '--key', at('suzhou.json'), '--release')
  await feedc('publish', at('suzhou'), '--to', `file:${at('site/suzhou')}`, '--trust', at('suzhou.json'))
  cpSync(FEED, at('site/feed'), { recursive: true })
  await publishDirectory(keyIn(at('suzhou.json')))
  await feedc('verify', at('site/directory.json'), '--trust', at('cities.yaml'))
  // The first one's package, made anew with the root in it: all else of it is what the build under test carries.
  const carried = ['--content', CONTENT, '--out', at('bundled-root'), '--feed-url', `${ORIGIN}feed/`]
  await feedc('bundle', FEED, ...carried, '--directory', at('cities.yaml'))
  const { root, ...rest } = JSON.parse(readFileSync(at('bundled-root/trust.json'), 'utf8')) as Trust
  const { keyid, publicKey } = keyIn(at('root.json'))
  assert.deepEqual(rest, trust)
  assert.deepEqual(root, { directory: 'test-cities', keys: [{ keyid, publicKey }], url: `${ORIGIN}directory.json` })
  assert.ok(repackaged(WEAPP, at('app'), BUNDLED, at('bundled-root')).includes('trust.json'))
}

/** From now on the second city's server has these files. */
export function serveInSuzhou({ files }: TestFeed): void {
  for (const [name, bytes] of files) writeFileSync(at(`site/suzhou/${name}`), bytes)
}

export function published(name: string): Uint8Array | null {
  const file = at(`site/${name}`)
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null
}

/** The first city's app, with a root in its package. */
export const openFirst = (disk: Disk, nowMs = Date.now()): Promise<Phone> =>
  openApp(at('app'), {
    disk,
    nowMs,
    before: phone =>
      phone.network.serve(ORIGIN, ({ url }) => {
        const body = published(url.slice(ORIGIN.length).replace(/\?.*$/, ''))
        return body ? { body } : { status: 404 }
      }),
  })
export const askedFor = (phone: Phone, name: string): number =>
  phone.network.requests.filter(({ url }) => url === `${ORIGIN}${name}`).length

/** Says where they are, by the phone. */
export async function locateIn(phone: Phone, [longitude, latitude]: readonly [number, number]): Promise<void> {
  phone.location.here = { longitude, latitude }
  await phone.open('/pages/place/index')
  await phone.page.tap('用大致位置')
  await phone.advance(3_000)
}
