/**
 * Makes a built H5 folder installable and able to start without a network: manifest, icons, and the worker with the list
 * of files it keeps. Part of the H5 build (scripts/run.ts).
 */
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { FLOOR_ENGINES } from './floor/engines'

const WEB = 'src/web'
/** The feed keeps itself (core/sync); licences and compressed copies are for others. */
const NOT_KEPT = /^feed\/|\.(txt|gz|br)$|^sw\.js$|^index\.html$/

async function makeInstallable(folder: string): Promise<void> {
  cpSync(`${WEB}/manifest.webmanifest`, `${folder}/manifest.webmanifest`)
  cpSync(`${WEB}/icons`, `${folder}/icons`, { recursive: true })
  await writeWorker(folder)
}

/** sw.js for what is in the folder now. The same files give the same worker. */
export async function writeWorker(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .sort()
    .filter(name => !NOT_KEPT.test(name))
  const sha256 = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(`${folder}/${name}`))
      .digest('base64')
  const kept = [['./', sha256('index.html')], ...files.map(name => [name, sha256(name)])]
  const version = createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 16)
  await build({
    entryPoints: [`${WEB}/serviceWorker.ts`],
    outfile: `${folder}/sw.js`,
    bundle: true,
    minify: true,
    target: [...FLOOR_ENGINES],
    define: {
      FILES: JSON.stringify(kept),
      VERSION: JSON.stringify(`nuanfeng-${version}`),
    },
  })
}

const [, script, folder] = process.argv
if (script?.endsWith('installable.ts') && folder) void makeInstallable(folder)
