import { readFileSync } from 'node:fs'
import path from 'node:path'
import { packOffline } from '../package/pack'
import type { Measured } from './measured'

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

/** The main package, as WeChat's packer counts it, with the bundled content apart from the code. */
export async function measurePackage(distDir: string): Promise<Measured> {
  const { packages, files } = await packOffline(distDir)
  const snapshot = snapshotBytes(
    distDir,
    Object.keys(files).filter(file => files[file]?.package === ''),
  )
  const baseTemplate = readFileSync(path.join(distDir, 'base.wxml'), 'utf8')
  return {
    'package: code': { value: ((packages[''] ?? 0) - snapshot) / KB },
    'package: snapshot': { value: snapshot / KB },
    'base.wxml: elements that can carry aria-label': { value: baseTemplate.match(/aria-label=/g)?.length ?? 0 },
  }
}
