import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly link?: boolean
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T

/**
 * What the app is made of, as CycloneDX 1.5: every library of package.json's `dependencies` and what they bring, read from the
 * lockfile. `npm sbom --omit=dev` leaves out what a tool asks for as well (react, dayjs). The same for the same lockfile, no host in it.
 */
export function sbom() {
  const { name, version, license } = readJson<{ name: string; version: string; license: string }>('package.json')
  const { packages } = readJson<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json')
  const components = Object.entries(packages)
    .filter(([at, { dev, devOptional, link }]) => at.includes('node_modules/') && !dev && !devOptional && !link)
    .map(([at, locked]) => componentOf(at.split('node_modules/').pop() ?? at, locked))
  const unique = new Map(components.map(component => [component['bom-ref'], component]))
  const component = {
    'bom-ref': `${name}@${version}`,
    type: 'application',
    name,
    version,
    licenses: [{ license: { id: license } }],
  }
  return { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, metadata: { component }, components: [...unique.values()] }
}

function componentOf(name: string, { version = '', integrity = '', license }: Locked) {
  const [algorithm = '', digest = ''] = integrity.split('-')
  return {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(algorithm === 'sha512' && { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }),
    ...(license && { licenses: [{ license: { name: license } }] }),
  }
}

/** Writes it; how many libraries it names. */
export function writeSbom(file: string): number {
  const whole = sbom()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`)
  return whole.components.length
}
