import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, it } from 'node:test'

const PROGRAMS = ['core', 'src', 'feedc', 'inbox', 'desk']
const [FEATURE, OTHER_FEATURE] = readdirSync('src/features').sort() as [string, string]
/** Some file of a folder, as a name to import. */
const someFile = (folder: string): string =>
  readdirSync(folder)
    .filter(file => /\.tsx?$/.test(file) && !/\.(test|h5)\.tsx?$/.test(file))
    .sort()[0]!
    .replace(/\.tsx?$/, '')
const OTHER_VIEW = someFile(`src/features/${OTHER_FEATURE}`)

interface Violation {
  readonly file: string
  readonly code: string
  /** The rule of config/borders.mjs that must refuse it, or tsc. */
  readonly by: string
  /** What the refusal names, when that isn't the file. */
  readonly named?: string
}

/** Forbidden imports in every form, each across another border. */
const PLANTED: readonly Violation[] = [
  {
    file: 'core/geo/p.ts',
    // Words alone: what it drew in besides would be compiled, too, and refused for itself.
    code: "import { copy } from '@/platform/copy'\nexport const p = copy",
    by: 'core-imports-only-what-lies-below',
  },
  {
    file: 'core/feed/p.ts',
    code: "import { readFileSync } from 'node:fs'\nexport const p = readFileSync",
    by: 'core-runs-anywhere',
  },
  { file: 'core/search/p.ts', code: 'export const p = document.title', by: 'tsc' },
  {
    file: `src/features/${FEATURE}/p.ts`,
    code: `export * from '../${OTHER_FEATURE}/${OTHER_VIEW}'`,
    by: 'no-feature-imports-a-feature',
  },
  {
    file: `src/features/${FEATURE}/q.ts`,
    code: "import Taro from '@tarojs/taro'\nexport const q = Taro",
    by: 'taro-stays-in-platform',
  },
  {
    file: 'feedc/build/p.ts',
    code: "import { copy } from '../../src/platform/copy'\nexport const p = copy",
    by: 'feedc-imports-only-what-lies-below',
  },
  {
    file: 'src/web/p.ts',
    code: "export const p = () => import('../platform/toast')",
    by: 'src-web-imports-only-what-lies-below',
  },
  {
    file: 'core/time/p.ts',
    code: "import type { OpeningHours } from '../hours/hours'\nexport type P = OpeningHours",
    by: 'no-folders-in-a-circle',
    named: 'core/time',
  },
  { file: 'src/platform/p.ts', code: "export { refreshFeed } from '@core/sync/refreshFeed'", by: 'only-stores-run-sync' },
  {
    file: 'src/store/r.ts',
    code: "import trust from '@bundled/trust.json'\nexport const r = trust",
    by: 'content-in-the-package-is-read-in-few-places',
  },
  {
    file: 'core/time/q.ts',
    code: "import '@core/time/shanghaiTime'\nexport const q = 0",
    by: 'at-home-imports-are-relative',
  },
  { file: 'src/ui/p.ts', code: "export type { Stores } from '@/store/stores'", by: 'src-ui-imports-only-what-lies-below' },
  { file: 'src/store/p.ts', code: "import type { q } from './q'\nexport type P = typeof q", by: 'no-cycle' },
  { file: 'core/sync/p.ts', code: "export const p = require('gcoord')", by: 'core-runs-anywhere' },
  { file: 'desk/api/p.ts', code: "export type { Notice } from '@feedc/notices'", by: 'desk-api-imports-only-what-lies-below' },
]

/** The other half of the circle that begins in src/store/p.ts. */
const ACCOMPLICE = { file: 'src/store/q.ts', code: "import type { P } from './p'\nexport const q: P | null = null" }

const copy = mkdtempSync(join(tmpdir(), 'nuanfeng-borders-'))
after(() => rmSync(copy, { recursive: true, force: true }))

/** What a command prints, whatever its exit code. */
const printed = (command: string, ...args: string[]): Promise<string> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve('node_modules', command), ...args], { cwd: copy })
    const chunks: Buffer[] = []
    child.stdout.on('data', chunk => chunks.push(chunk))
    child.on('error', fail)
    child.on('close', () => done(Buffer.concat(chunks).toString()))
  })

interface Cruised {
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] }
}

/** Every refusal in the copy, as `file by rule`: an import's border is dependency-cruiser's, a global is tsc's. */
async function refusals(): Promise<readonly string[]> {
  const [cruised, compiled] = await Promise.all([
    printed('dependency-cruiser/bin/dependency-cruise.mjs', '--config', 'config/borders.mjs', '-T', 'json', ...PROGRAMS),
    printed('typescript-native/bin/tsc', '-p', 'core', '--noEmit'),
  ])
  const { violations } = (JSON.parse(cruised) as Cruised).summary
  return [
    ...violations.map(({ from, rule }) => `${from} by ${rule.name}`),
    ...[...compiled.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file]) => `${file} by tsc`),
  ]
}

it('refuses every forbidden import, in whatever form it is written, and nothing of what is there', async () => {
  const isCode = (file: string): boolean => !/\.test\.tsx?$/.test(file)
  for (const folder of PROGRAMS) cpSync(folder, join(copy, folder), { recursive: true, filter: isCode })
  for (const file of ['config/borders.mjs', 'tsconfig.base.json', 'package.json']) cpSync(file, join(copy, file))
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
  for (const { file, code } of [...PLANTED, ACCOMPLICE]) writeFileSync(join(copy, file), `${code}\n`)

  const found = await refusals()
  const missed = PLANTED.filter(({ file, by, named = file }) => !found.includes(`${named} by ${by}`))
  assert.deepEqual(missed, [], found.join('\n'))
  const planted = new Set([...PLANTED, ACCOMPLICE].map(({ file }) => file))
  // A planted import may close several circles of folders; every other refusal names a planted file.
  const innocent = found.filter(line => !planted.has(line.split(' ')[0]!) && !line.endsWith('no-folders-in-a-circle'))
  assert.deepEqual(innocent, [])
})

it('says in ARCHITECTURE.md §2 what it enforces', async () => {
  const borders: { MAY_IMPORT: Readonly<Record<string, readonly string[]>> } = await import(resolve('config/borders.mjs'))
  const table = readFileSync('ARCHITECTURE.md', 'utf8')
  const rowOf = (folder: string): string | undefined =>
    table.match(new RegExp(`^\\| \`${folder}(?:/<noun>)?\` \\|[^|]*\\| ([^|]*) \\|$`, 'm'))?.[1]
  // core has a row for each of its subjects.
  for (const [folder, others] of Object.entries(borders.MAY_IMPORT).filter(([name]) => name !== 'core'))
    assert.equal(rowOf(folder), others.map(each => each.replace('src/', '')).join(', ') || '–', folder)
})
