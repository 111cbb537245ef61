import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { H5, WEAPP } from './dists'

interface Listed {
  readonly name?: string
  readonly modules?: readonly Listed[]
}

/** Every module by webpack's own account, those that it melted together too. */
const namesIn = (modules: readonly Listed[]): readonly string[] =>
  modules.flatMap(({ name = '', modules: inner = [] }) => [name, ...namesIn(inner)])

/** The packages among them: `loader!loader!file` is the file's. What a package carries inside its own node_modules is a package too. */
const packagesOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap(name => /.*node_modules\/((?:@[^/]+\/)?[^/ |]+)/.exec(name.slice(name.lastIndexOf('!') + 1))?.[1] ?? []))

/** What the list in a build says: names, versions, and nothing of the terms. */
const namedIn = (list: string): ReadonlySet<string> =>
  new Set(
    [...list.matchAll(/(@?[a-z][\w./-]*) (?:\d+\.\d+\.\d+[\w.-]*|in @?[a-z][\w./-]*)(?=[,\n"])/g)].map(([, name = '']) => name),
  )

const scriptsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter(file => file.endsWith('.js'))
    .map(file => readFileSync(`${folder}/${file}`, 'utf8'))
const listIn = (folder: string): string =>
  /\[\{"?licence"?:.*?\}\]\}\]/s.exec(scriptsIn(folder).find(each => /\{"?licence"?:/.test(each)) ?? '')?.[0] ?? ''

/** Words of a library that no minifier takes away: found in the scripts that ship, not asked of webpack. */
const TRACES: Readonly<Record<string, RegExp>> = {
  react: /react\.element/,
  leaflet: /_leaflet_id/,
  dayjs: /\$isDayjsObject/,
  gcoord: /GCJ02/,
  '@stencil/core': /\bs-hn\b/,
  '@noble/ed25519': /bad point|bad y coord/,
  valibot: /Invalid .{0,40}Expected/s,
  webpack: /webpackJsonp|webpackChunk/,
  'lucide-static': /%3Csvg|<svg/,
}

for (const [twin, folder] of Object.entries({ weapp: WEAPP, h5: H5 })) {
  describe(`the licences of what ships in ${twin}`, () => {
    const modules = JSON.parse(readFileSync(`${folder}.modules.json`, 'utf8')) as Listed[]
    const bundled = packagesOf(namesIn(modules))
    const missing = (packages: ReadonlySet<string>): readonly string[] =>
      [...packages].filter(name => !namedIn(listIn(folder)).has(name))

    it('name every package in webpack’s own list of modules', () => {
      assert.ok(bundled.size > 12, [...bundled].join())
      assert.deepEqual(missing(bundled), [])
    })

    it('would be found short of a planted one', () => {
      assert.deepEqual(missing(packagesOf(['./node_modules/planted/index.js + 2 modules', ...namesIn(modules)])), ['planted'])
    })

    it('name what left its traces in the scripts and styles, whatever webpack says', () => {
      const styles = readdirSync(folder, { recursive: true })
        .map(String)
        .filter(file => /\.(wxss|css)$/.test(file))
      const shipped = [...scriptsIn(folder), ...styles.map(file => readFileSync(`${folder}/${file}`, 'utf8'))].join('\n')
      const found = Object.keys(TRACES).filter(name => TRACES[name]?.test(shipped))
      assert.ok(found.length >= 6, found.join())
      assert.deepEqual(missing(new Set(found)), [])
    })
  })
}

it('the licences stand as a file beside the page, all that the page shows', () => {
  const file = readFileSync(`${H5}/licenses.txt`, 'utf8')
  assert.deepEqual(
    [...namedIn(listIn(H5))].filter(name => !namedIn(file).has(name)),
    [],
  )
})

it('the licences weigh no more than 10 KB in the mini-program', () => {
  assert.ok(Buffer.byteLength(listIn(WEAPP)) <= 10_000, String(Buffer.byteLength(listIn(WEAPP))))
})
