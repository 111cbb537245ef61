import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '@feedc/commands/build'
import { fakeIo } from '@test/fakes/fakeIo'

export const NEW_TITLE = '新的标题'
const CHANGED = 'bulletins/2024-12-16/02-cod-fraud-stopped.md'
export const OLD_TITLE = '顺丰小哥果断报警 识破快件到付骗局'

export type Files = ReadonlyMap<string, Uint8Array>

/** The feed an editor would publish next: one title changed, signed with the key this build trusts. */
export async function newerFeed(): Promise<Files> {
  const work = mkdtempSync(join(tmpdir(), 'nuanfeng-newer-'))
  try {
    cpSync('content', join(work, 'content'), { recursive: true })
    const file = join(work, 'content', CHANGED)
    writeFileSync(file, readFileSync(file, 'utf8').replace(OLD_TITLE, NEW_TITLE))
    const later = new Date(Date.now() + 3_600_000).toISOString()
    const { io, text } = fakeIo(later)
    const code = await build([join(work, 'content'), '--out', join(work, 'feed')], io)
    if (code !== 0) throw new Error(`expected a feed to build, got ${code}: ${text()}`)
    return new Map(readdirSync(join(work, 'feed')).map(name => [name, readFileSync(join(work, 'feed', name))]))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
