/**
 * Makes a built H5 folder installable and able to start without a network: manifest, icons, and the worker with the list
 * of files it keeps. Part of the H5 build (scripts/run.ts).
 */
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'

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
  const digest = createHash('sha256')
  for (const name of [...files, 'index.html']) digest.update(`${name}\n`).update(readFileSync(`${folder}/${name}`))
  await build({
    entryPoints: [`${WEB}/serviceWorker.ts`],
    outfile: `${folder}/sw.js`,
    bundle: true,
    minify: true,
    target: 'chrome87',
    define: {
      FILES: JSON.stringify(['./', ...files]),
      VERSION: JSON.stringify(`nuanfeng-${digest.digest('hex').slice(0, 16)}`),
    },
  })
}

const [, script, folder] = process.argv
if (script?.endsWith('installable.ts') && folder) void makeInstallable(folder)
