import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { openIndex } from '@core/feed/openIndex'
import { openPart } from '@core/feed/openPart'
import { readSigningKey, type SigningKey, writeKeyFile } from '@feedc/build/signingKey'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'
import { type RunningPreview, startPreview } from './startPreview'

interface State {
  readonly list: string
  readonly why: string
  readonly feed: string | null
}

let tree: ContentTree
let work: string
let key: SigningKey
let preview: RunningPreview
const pages: (() => void)[] = []

beforeEach(async () => {
  tree = contentTree()
  work = mkdtempSync(join(tmpdir(), 'nuanfeng-preview-'))
  writeKeyFile(join(work, 'key.json'), 'development')
  const read = readSigningKey(join(work, 'key.json'))
  assert(read.ok)
  key = read.value
  mkdirSync(join(work, 'h5'))
  writeFileSync(join(work, 'h5/app.js'), `trust("test-feed", "${key.publicKey}")`)
  writeFileSync(join(work, 'h5/index.html'), '<p>手机</p>')
  preview = await startPreview({
    dir: tree.dir,
    h5: join(work, 'h5'),
    key,
    port: 0,
    nowMs: () => Date.parse('2026-11-24T08:00:00+08:00'),
  })
})
afterEach(() => {
  for (const close of pages.splice(0)) close()
  preview.close()
  tree.remove()
  rmSync(work, { recursive: true, force: true })
})

/** The editor's browser: what the page was sent, one after the other. */
function openPage(): { next(): Promise<State> } {
  const states: State[] = []
  let wake = (): void => {}
  const request = get({ port: preview.port, host: '127.0.0.1', path: '/events' }, response => {
    response.setEncoding('utf8')
    response.on('error', () => {})
    response.on('data', (text: string) => {
      for (const [, json] of text.matchAll(/^data: (.*)$/gm)) states.push(JSON.parse(json!))
      wake()
    })
  })
  request.on('error', () => {})
  pages.push(() => request.destroy())
  return {
    async next() {
      while (states.length === 0)
        await new Promise<void>(resolve => {
          wake = resolve
        })
      return states.shift()!
    },
  }
}

async function fetched(path: string): Promise<Uint8Array> {
  const response = await fetch(`http://127.0.0.1:${preview.port}${path}`)
  assert.equal(response.status, 200, path)
  return new Uint8Array(await response.arrayBuffer())
}

/** The feed as the phone in the frame reads it: index verified, then the part. */
async function stationNames(): Promise<readonly string[]> {
  const opened = openIndex(await fetched('/app/feed/index.json'), { feed: 'test-feed', keys: [key] })
  assert(opened.ok)
  const ref = opened.value.index.parts.stations
  const part = openPart('stations', ref, await fetched(`/app/feed/${ref.path}`))
  assert(part.ok)
  return part.value.value.map(({ name }) => name)
}

describe('showing an editor what a save does', () => {
  it('sends the list and a feed that the phone accepts', async () => {
    const state = await openPage().next()
    assert.match(state.list, /手机上是最新的内容/)
    assert.match(state.list, /没有错误，也没有提醒/)
    assert.deepEqual(await stationNames(), ['测试驿站'])
    assert.match(Buffer.from(await fetched('/')).toString(), /<iframe/)
    assert.match(Buffer.from(await fetched('/app/index.html')).toString(), /手机/)
  })

  it('serves the new feed after a save, and says so to every page', async () => {
    const [one, two] = [openPage(), openPage()]
    const [before] = await Promise.all([one.next(), two.next()])
    tree.edit('stations.csv', '测试驿站', '改名驿站')
    const [after, same] = await Promise.all([one.next(), two.next()])
    assert.notEqual(after.feed, before.feed)
    assert.equal(same.feed, after.feed)
    assert.deepEqual(await stationNames(), ['改名驿站'])
  })

  it('keeps the last good feed while there are errors, says where they are, and goes on when they are gone', async () => {
    const page = openPage()
    const good = await page.next()
    tree.edit('stations.csv', ',小哥驿站,', ',小哥a站<b>,')
    const bad = await page.next()
    assert.equal(bad.feed, good.feed)
    assert.match(bad.list, /有错误，手机上还是上一次没有错误时的内容/)
    assert.match(bad.list, /stations\.csv 第 2 行<\/span><span class="field">类型/)
    assert.match(bad.list, /小哥a站&lt;b&gt;/, 'what an editor typed is text, never a tag')
    assert.deepEqual(await stationNames(), ['测试驿站'])
    tree.edit('stations.csv', ',小哥a站<b>,', ',骑手驿站,')
    assert.notEqual((await page.next()).feed, good.feed)
  })

  it('lives on when a file is deleted, and when the whole folder is renamed and comes back', async () => {
    const page = openPage()
    await page.next()
    rmSync(join(tree.dir, 'stations.csv'))
    assert.match((await page.next()).list, /stations\.csv/)
    renameSync(tree.dir, `${tree.dir}-away`)
    assert.match((await page.next()).list, /feed\.yaml/)
    renameSync(`${tree.dir}-away`, tree.dir)
    await page.next()
    tree.edit('stations.csv', '测试驿站', '回来的驿站')
    await page.next()
    assert.deepEqual(await stationNames(), ['回来的驿站'])
  })

  it('doesn’t mind a browser that was closed', async () => {
    await openPage().next()
    pages.splice(0)[0]!()
    const page = openPage()
    await page.next()
    tree.edit('stations.csv', '测试驿站', '改名驿站')
    await page.next()
    assert.deepEqual(await stationNames(), ['改名驿站'])
  })

  it('says how to get the phone’s page while there is none, and shows it when it is there', async () => {
    const page = openPage()
    await page.next()
    rmSync(join(work, 'h5'), { recursive: true })
    const without = await page.next()
    assert.equal(without.feed, null)
    assert.match(without.why, /npm start -- --no-serve/)
    mkdirSync(join(work, 'h5'))
    writeFileSync(join(work, 'h5/app.js'), 'trust("test-feed", "somebody else")')
    writeFileSync(join(work, 'h5/index.html'), '<p>手机</p>')
    assert.match((await page.next()).why, /另一把密钥/)
  })

  it('answers to its own name alone, and hands out nothing beside the page', async () => {
    const status = (path: string, host: string): Promise<number> =>
      new Promise((resolve, reject) => {
        get({ port: preview.port, host: '127.0.0.1', path, headers: { host } }, response => {
          response.resume()
          resolve(response.statusCode!)
        }).on('error', reject)
      })
    assert.equal(await status('/', 'evil.example'), 403)
    assert.equal(await status('/app/../key.json', 'localhost'), 404)
    assert.equal(await status('/app/%2e%2e/key.json', 'localhost'), 404)
    assert.equal(await status('/app/feed/index.json', 'localhost:1'), 200)
  })
})
