import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { developmentKey } from '@feedc/build/signingKey'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'
import { build } from './build'

const NOW = '2026-11-23T08:00:00+08:00'
let tree: ContentTree
let work: string
beforeEach(() => {
  tree = contentTree()
  work = mkdtempSync(join(tmpdir(), 'nuanfeng-feed-'))
  developmentKey(join(work, 'key.json'))
})
afterEach(() => {
  tree.remove()
  rmSync(work, { recursive: true, force: true })
})

const out = (name = 'feed'): string => join(work, name)
const keyFile = (): string => join(work, 'key.json')
async function built(name = 'feed', ...more: string[]): Promise<{ code: number; text: string }> {
  const { io, text } = fakeIo()
  return { code: await build([tree.dir, '--out', out(name), '--now', NOW, '--key', keyFile(), ...more], io), text: text() }
}
const filesOf = (name: string): Record<string, string> =>
  Object.fromEntries(readdirSync(out(name)).map(file => [file, readFileSync(join(out(name), file), 'utf8')]))

describe('building a feed', () => {
  it('gives the same bytes for the same content and time, on any day', async () => {
    await built('one')
    await built('two')
    assert.deepEqual(filesOf('one'), filesOf('two'))
  })

  it('keeps the name of a part that did not change', async () => {
    await built('one')
    tree.edit('bulletins/2026-01-01/01-first.md', '第一段', '改过的一段')
    await built('two')
    const names = (name: string): string[] => Object.keys(filesOf(name)).filter(file => !file.startsWith('index'))
    assert.equal(names('one').filter(file => names('two').includes(file)).length, 3)
  })

  it('writes JSON Feed 1.1 and GeoJSON that any reader takes', async () => {
    await built()
    const part = (name: string) => JSON.parse(Object.entries(filesOf('feed')).find(([file]) => file.startsWith(name))![1])
    const news = part('news')
    assert.equal(news.version, 'https://jsonfeed.org/version/1.1')
    assert.equal(news.items[0].content_text, '第一段。\n\n第二段。')
    const [station] = part('stations').features
    assert.deepEqual(station.geometry, { type: 'Point', coordinates: [121.47, 31.23] })
    assert.deepEqual(station.properties.amenities, { ac: true, drinking_water: true })
    assert.deepEqual(station.properties.services, ['haircut'])
  })

  it('tells phones where reports go only when an editor says so', async () => {
    const index = () => JSON.parse(Buffer.from(JSON.parse(filesOf('feed')['index.json']!).payload, 'base64').toString())
    await built()
    assert.equal('reportUrl' in index(), false)
    tree.edit('feed.yaml', 'expiresDays: 90', 'expiresDays: 90\nreportUrl: https://example.gov.cn/reports')
    await built()
    assert.equal(index().reportUrl, 'https://example.gov.cn/reports')
  })

  it('writes nothing, and leaves what was there, when content has an error', async () => {
    await built()
    const before = filesOf('feed')
    tree.edit('bulletins/2026-01-01/01-first.md', 'title: 第一篇\n', '')
    assert.equal((await built()).code, 1)
    assert.deepEqual(filesOf('feed'), before)
    assert.deepEqual(readdirSync(work).sort(), ['feed', 'key.json'])
  })

  it('refuses a key that others can read, and a development key for a release', async () => {
    chmodSync(keyFile(), 0o644)
    assert.match((await built()).text, /chmod 600/)
    chmodSync(keyFile(), 0o600)
    assert.match((await built('feed', '--release')).text, /不能用开发密钥/)
    assert.ok(!existsSync(out()))
  })

  it('writes a folder that another user’s web server can read', async () => {
    const before = process.umask(0o022)
    try {
      await built()
    } finally {
      process.umask(before)
    }
    assert.equal(statSync(out()).mode & 0o777, 0o755)
    for (const file of readdirSync(out())) assert.equal(statSync(join(out(), file)).mode & 0o777, 0o644, file)
  })

  it('makes the development key readable by its owner alone', () => {
    assert.equal(statSync(keyFile()).mode & 0o777, 0o600)
  })

  it('says what a time should look like', async () => {
    const { io, text } = fakeIo()
    assert.equal(await build([tree.dir, '--out', out(), '--now', 'gestern'], io), 2)
    assert.match(text(), /2026-11-23T08:00:00\+08:00/)
  })
})
