import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSigningKey } from '@feedc/build/signingKey'
import { must } from './prime'
import type { Stage } from './stage'

/**
 * cities.yaml as its keeper writes it by hand, after docs/cities.zh-CN.md: this city and the second one of the tests, each with a key of its own.
 * `target`: where each city's own keeper has published what is in it; null where that is what the document does next.
 */
export async function writeCities(stage: Stage, target: string | null): Promise<void> {
  const run = (...args: string[]): Promise<void> => must(stage, `npm run -s feedc -- ${args.join(' ')}`)
  const [root, own, other] = ['根', 'release-2026', '苏州'].map(name => stage.fill(`/安全的地方/${name}.json`)) as [
    string,
    string,
    string,
  ]
  for (const key of [root, other]) if (!existsSync(key)) await run('keygen', key)
  if (target !== null) {
    await run('build', '苏州的内容', '--out dist/suzhou --release --key', other)
    await run('publish dist/feed --to', `${target}/shanghai`, '--trust', own)
    await run('publish dist/suzhou --to', `${target}/suzhou`, '--trust', other)
  }
  writeFileSync(
    join(stage.copy, 'cities.yaml'),
    `directory: couriers
url: https://feed.example.cn/feed/directory.json
root: [${publicIn(root)}]
cities:
  - id: shanghai-couriers
    name: 上海
    path: ${target === null ? 'https://feed.example.cn/feed/' : 'shanghai/'}
    bounds: { west: 120.866, south: 30.666, east: 122.2, north: 31.884 }
    centre: { name: 人民广场, lng: 121.4703, lat: 31.2322 }
    keys: [${publicIn(own)}]
  - id: suzhou-fixture
    name: 苏州
    path: suzhou/
    bounds: { west: 119.916, south: 30.783, east: 121.334, north: 32.034 }
    centre: { name: 观前街, lng: 120.6222, lat: 31.3128 }
    keys: [${publicIn(other)}]
`,
  )
}

function publicIn(file: string): string {
  const key = readSigningKey(file)
  if (!key.ok) throw new Error(key.error)
  return `{ keyid: '${key.value.keyid}', publicKey: '${key.value.publicKey}' }`
}
