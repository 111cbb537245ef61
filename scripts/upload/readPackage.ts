import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { DEVELOPMENT_KEY, readSigningKey } from '../../feedc/build/signingKey'
import { run } from '../run'
import type { Package } from './Package'

/** Looks at the built folder itself, not at what it was meant to be built from. */
export async function readPackage(folder: string, env: Readonly<Record<string, string | undefined>>): Promise<Package> {
  const status = await run('git', ['status', '--porcelain'])
  const committed = await run('git', ['log', '-1', '--format=%ct'])
  const privateKeyPath = env.NUANFENG_UPLOAD_KEY || null
  const development = existsSync(DEVELOPMENT_KEY) ? readSigningKey(DEVELOPMENT_KEY) : null
  return {
    appid: env.NUANFENG_APPID || null,
    privateKeyPath,
    hasPrivateKey: privateKeyPath !== null && existsSync(privateKeyPath),
    trust: trustIn(folder),
    developmentKeys: development?.ok ? [development.value.publicKey] : [],
    changed: status.code === 0 ? status.output.split('\n').filter(Boolean).map(nameIn) : null,
    builtAtMs: statSync(`${folder}/app.js`).mtimeMs,
    committedAtMs: Number(committed.output.trim()) * 1000,
  }
}

/** `git status --porcelain` puts two letters and a space before a name. */
const nameIn = (line: string): string => line.slice(3)

/** trust.json as it stands in the scripts: a JSON text, `"keys":[…],"feedUrl":…`. */
function trustIn(folder: string): Package['trust'] {
  for (const file of readdirSync(folder).filter(name => name.endsWith('.js'))) {
    const [, keys, feedUrl] =
      readFileSync(`${folder}/${file}`, 'utf8').match(/"keys":(\[\{"keyid":[^\]]*\]),"feedUrl":(null|"[^"]*")/) ?? []
    if (keys === undefined || feedUrl === undefined) continue
    const publicKeys = (JSON.parse(keys) as { publicKey: string }[]).map(({ publicKey }) => publicKey)
    return { publicKeys, feedUrl: JSON.parse(feedUrl) as string | null }
  }
  return null
}
