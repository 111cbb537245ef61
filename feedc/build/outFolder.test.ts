import assert from 'node:assert/strict'
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { build } from '@feedc/commands/build'
import { publish } from '@feedc/commands/publish'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'
import { writeKeyFile } from './signingKey'

const NOW = '2026-11-23T08:00:00+08:00'
let tree: ContentTree
let work: string
const at = (name: string): string => join(work, name)
beforeEach(() => {
  tree = contentTree()
  work = mkdtempSync(join(tmpdir(), 'nuanfeng-out-'))
  writeKeyFile(at('key.json'), 'release')
})
afterEach(() => {
  tree.remove()
  rmSync(work, { recursive: true, force: true })
})

async function buildTo(out: string): Promise<{ code: number; text: string }> {
  const { io, text } = fakeIo()
  return { code: await build([tree.dir, '--out', out, '--now', NOW, '--key', at('key.json')], io), text: text() }
}
/** Every file below a folder with its bytes and its inode: what "nothing was touched" means. */
function picture(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true }).map(entry => {
    const path = join(entry.parentPath, entry.name)
    return `${path} ${lstatSync(path).ino} ${entry.isFile() ? readFileSync(path, 'hex') : ''}`
  })
}
async function refusedAt(out: string, why: RegExp, root = work): Promise<void> {
  const before = picture(root)
  const { code, text } = await buildTo(out)
  assert.equal(code, 1, text)
  assert.match(text, why)
  assert.deepEqual(picture(root), before)
}

describe('where a feed may be written', () => {
  it('is a new folder, however deep, an empty one, and the feed of an earlier build', async () => {
    mkdirSync(at('empty'))
    for (const out of ['new/deep/feed', 'empty', 'empty', 'new/deep/feed'])
      assert.equal((await buildTo(at(out))).code, 0, `${out}`)
  })

  it('is no home folder, nor any other that holds somebody’s files', async () => {
    for (const name of ['home', 'home2']) mkdirSync(at(name))
    writeFileSync(at('home/.bashrc'), '')
    mkdirSync(at('home2/photos'))
    await refusedAt(at('home'), /别的东西（\.bashrc）/)
    await refusedAt(at('home2'), /别的东西（photos）/)
  })

  it('is no folder whose index.json is a web page’s', async () => {
    mkdirSync(at('site'))
    writeFileSync(at('site/index.json'), '{"pages":[]}')
    await refusedAt(at('site'), /别的东西（index\.json）/)
  })

  it('is no earlier feed in which somebody put a file', async () => {
    await buildTo(at('feed'))
    writeFileSync(at('feed/robots.txt'), 'User-agent: *')
    await refusedAt(at('feed'), /robots\.txt/)
  })

  it('is neither the content, nor in it, nor around it, also by another way there', async () => {
    const { dir } = tree
    symlinkSync(dir, at('shortcut'))
    for (const out of [
      dir,
      join(dir, 'feed'),
      join(dir, '..'),
      `${dir}/../${dir.split('/').pop()}/feed`,
      join(at('shortcut'), 'feed'),
    ])
      await refusedAt(out, /内容目录|别的东西/, dir)
    assert.match((await buildTo(join(at('shortcut'), 'feed'))).text, /套在一起/)
  })

  it('is no link and no file: what it stands for could be anything', async () => {
    await buildTo(at('feed'))
    symlinkSync(at('feed'), at('link'))
    symlinkSync(at('nowhere'), at('dangling'))
    await refusedAt(at('link'), /是一个链接/, at('feed'))
    assert.match((await buildTo(at('dangling'))).text, /是一个链接/)
    await refusedAt(at('key.json'), /是一个文件/)
  })

  it('is not where couriers’ phones read: the sentence says how to publish there', async () => {
    await buildTo(at('feed'))
    const { io } = fakeIo()
    assert.equal(
      await publish([at('feed'), '--to', `file:${at('www')}`, '--trust', at('key.json')], {
        ...io,
        nowMs: () => Date.parse(NOW),
      }),
      0,
    )
    await refusedAt(at('www'), /快递员正在读.*feedc publish dist\/feed --to file:/s)
    cpSync(at('www'), at('copied'), { recursive: true })
    rmSync(at('copied/background.json'))
    mkdirSync(at('copied/revisions'), { recursive: true })
    await refusedAt(at('copied'), /快递员正在读/)
  })
})
