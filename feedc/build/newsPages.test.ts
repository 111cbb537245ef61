import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { build } from '@feedc/commands/build'
import { verify } from '@feedc/commands/verify'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'
import { developmentKey } from './signingKey'

let tree: ContentTree
let work: string
beforeEach(() => {
  tree = contentTree()
  work = mkdtempSync(join(tmpdir(), 'nuanfeng-pages-'))
  developmentKey(join(work, 'key.json'))
})
afterEach(() => {
  tree.remove()
  rmSync(work, { recursive: true, force: true })
})

const article = (issue: string, order: number, rank: number, body: string): void =>
  tree.write(
    `bulletins/${issue}/${String(order).padStart(2, '0')}-x.md`,
    `---\ntitle: ${issue} ${order}\nrank: ${rank}\n---\n\n${body}\n`,
  )
const issue = (id: string): void =>
  tree.write(
    `bulletins/${id}/issue.yaml`,
    `id: ${id}\ntitle: 简报\nissuer: 编辑\ndate: ${id}\nsource: { name: 简报, date: ${id}, kind: 官方 }\n`,
  )

interface Page {
  next_url?: string
  items: { id: string; image?: string }[]
}

async function built(): Promise<{ feed: string; read: (name: string) => Page; index: { archive: { path: string }[] } }> {
  const { io, text } = fakeIo()
  const feed = join(work, 'feed')
  assert.equal(await build([tree.dir, '--out', feed, '--key', join(work, 'key.json')], io), 0, text())
  const read = (name: string) => JSON.parse(readFileSync(join(feed, fileOf(feed, name)), 'utf8'))
  return { feed, read, index: JSON.parse(Buffer.from(read('index').payload, 'base64').toString()) }
}
const fileOf = (feed: string, name: string): string => readdirSync(feed).find(file => file.startsWith(`${name}.`)) ?? ''

describe('news in pages', () => {
  it('comes newest issue first, and inside one what touches a courier’s day first', async () => {
    issue('2026-02-02')
    article('2026-02-02', 1, 9, '一')
    article('2026-02-02', 2, 1, '二')
    const { read } = await built()
    assert.deepEqual(
      read('news').items.map(({ id }) => id),
      ['2026-02-02-02', '2026-02-02-01', '2026-01-01-01'],
    )
  })

  it('keeps older articles within reach: each page names the next, and the index lists them newest first', async () => {
    tree.edit('feed.yaml', 'expiresDays: 90', 'expiresDays: 90\narticlesInNews: 1')
    for (const month of ['02', '03']) {
      issue(`2026-${month}-02`)
      for (const order of [1, 2, 3, 4, 5]) article(`2026-${month}-02`, order, 5, '长'.repeat(3900).concat('\n\n').repeat(5))
    }
    const { feed, read, index } = await built()
    assert.equal(read('news').items.length, 1)
    assert.equal(read('news').next_url, index.archive[0]?.path)
    assert.ok(index.archive.length >= 2)
    assert.equal(read('archive-2').next_url, fileOf(feed, 'archive-1'))
    assert.equal(read('archive-1').next_url, undefined)
    const ids = ['news', ...index.archive.map(({ path }) => path.split('.')[0]!)].flatMap(name =>
      read(name).items.map(({ id }) => id),
    )
    assert.equal(new Set(ids).size, 11)
    assert.equal(ids[ids.length - 1], '2026-01-01-01')
    const { io, text } = fakeIo()
    assert.equal(await verify([feed, '--trust', join(work, 'key.json')], io), 0, text())
  })

  it('gives an image the name of its own hash and puts it beside the article', async () => {
    tree.write('bulletins/2026-01-01/photo.jpg', new Uint8Array([1, 2, 3]))
    tree.edit('bulletins/2026-01-01/01-first.md', '第二段。', '![揭牌](photo.jpg){640x480}')
    const { feed, read } = await built()
    const name = `img.${createHash('sha256')
      .update(new Uint8Array([1, 2, 3]))
      .digest('hex')}.jpg`
    assert.ok(readdirSync(feed).includes(name))
    assert.equal(read('news').items[0]?.image, name)
  })
})
