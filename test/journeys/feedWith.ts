import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '@feedc/commands/build'
import { fakeIo } from '@test/fakes/fakeIo'
import { CONTENT } from '@test/rig/dists'

/** File name → bytes, index.json among them. */
export type Files = ReadonlyMap<string, Uint8Array>

/** The content under test as an editor changed it, published at an instant with the key this build trusts: an hour from now unless told. */
export async function feedWith(edit: (contentDir: string) => void, atMs = Date.now() + 3_600_000): Promise<Files> {
  const work = mkdtempSync(join(tmpdir(), 'nuanfeng-edited-'))
  try {
    cpSync(CONTENT, join(work, 'content'), { recursive: true })
    edit(join(work, 'content'))
    const { io, text } = fakeIo(new Date(atMs).toISOString())
    const code = await build([join(work, 'content'), '--out', join(work, 'feed')], io)
    if (code !== 0) throw new Error(`expected a feed to build, got ${code}: ${text()}`)
    return new Map(readdirSync(join(work, 'feed')).map(name => [name, readFileSync(join(work, 'feed', name))]))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
