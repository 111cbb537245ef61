import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Measured } from '../budget/measured.js'
import { packOffline } from './pack.js'

/** Thousands of bytes, as WeChat and everybody's build logs count them. */
const KB = 1_000

/** Bundled content as it ships: the JSON texts that the bundler put into scripts, `JSON.parse('…')`. */
function snapshotBytes(distDir: string, files: readonly string[]): number {
  const scripts = files.filter(file => file.endsWith('.js')).map(file => readFileSync(path.join(distDir, file), 'utf8'))
  const texts = scripts.flatMap(script =>
    [...script.matchAll(/JSON\.parse\((['"`])((?:\\.|(?!\1).)*)\1\)/gs)].map(found => found[2] ?? ''),
  )
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

/** The main package, as WeChat's packer counts it, with bundled JSON apart from the code. */
export async function measurePackage(distDir: string): Promise<Measured> {
  const { packages, files } = await packOffline(distDir)
  const snapshot = snapshotBytes(
    distDir,
    Object.keys(files).filter(file => files[file]?.package === ''),
  )
  return {
    'package: code': { value: ((packages[''] ?? 0) - snapshot) / KB },
    'package: bundled JSON': { value: snapshot / KB },
  }
}
