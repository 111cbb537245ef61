import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { developmentKey } from '@feedc/build/signingKey'
import { build } from '@feedc/commands/build'
import { contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'

/** What contentTree's feed is called, and its one station. */
export const FEED = 'test-feed'
export const STATION = 'T-1'

export interface BuiltFeed {
  readonly folder: string
  /** The feed again, with one more station. */
  add(station: string): Promise<void>
  remove(): void
}

/** The invented content as feedc compiles it. */
export async function builtFeed(): Promise<BuiltFeed> {
  const home = mkdtempSync(path.join(tmpdir(), 'nuanfeng-feed-'))
  const tree = contentTree()
  const folder = path.join(home, 'feed')
  developmentKey(path.join(home, 'key.json'))
  const write = async (now: string): Promise<void> => {
    const { io, text } = fakeIo()
    const code = await build([tree.dir, '--out', folder, '--now', now, '--key', path.join(home, 'key.json')], io)
    if (code !== 0) throw new Error(text())
  }
  await write('2026-11-24T07:00:00+08:00')
  return {
    folder,
    async add(station) {
      tree.edit('stations.csv', 'T-1,', `${station},新站,小哥驿站,测试区,,,,,,区,,,,,,,,,测试来源,,2025,媒体,\nT-1,`)
      await write('2026-11-24T08:00:00+08:00')
    },
    remove() {
      tree.remove()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
