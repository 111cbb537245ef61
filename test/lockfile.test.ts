import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'

interface Entry {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Entry>> }
/** What npm fetches: not this project itself, nor a workspace of it. */
const fetched = Object.entries(packages).filter(([path, { link }]) => path.includes('node_modules/') && !link)

it('installs only packages whose bytes are known, on every platform: each entry has its SHA-512', () => {
  assert.ok(fetched.length > 1000)
  const unknown = fetched.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))
  assert.deepEqual(
    unknown.map(([path, { integrity }]) => `${path}: ${integrity}`),
    [],
  )
})

it('ties nobody to a registry: no entry says where from', () => {
  assert.deepEqual(
    fetched.flatMap(([path, { resolved }]) => (resolved === undefined ? [] : [`${path}: ${resolved}`])),
    [],
  )
})
