import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { toInstant } from '@core/time/shanghaiTime'
import { cli } from '@feedc/cli'
import { contentTree } from '@test/fakes/contentTree'
import { fakeIo } from '@test/fakes/fakeIo'
import { serve } from './serve'

it('serves page, feed and inbox on one address, and an editor finds there what was reported', async () => {
  const home = mkdtempSync(join(tmpdir(), 'nuanfeng-serve-'))
  const tree = contentTree()
  const places = {
    h5: join(home, 'h5'),
    feed: join(home, 'feed'),
    inbox: join(home, 'inbox/reports.db'),
    published: join(home, 'published'),
  }
  mkdirSync(places.h5)
  writeFileSync(join(places.h5, 'index.html'), '<title>page</title>')
  const { io, text } = fakeIo(toInstant(Date.now()))
  assert.equal(await cli(['build', tree.dir, '--out', places.feed], io), 0, text())

  const server = await serve.start(0, places)
  const here = `http://localhost:${(server.address() as AddressInfo).port}/`
  const body = async (path: string): Promise<string> => (await fetch(`${here}${path}`)).text()
  assert.match(await body(''), /<title>page/)
  assert.match(await body('feed/index.json'), /"payload"/)
  const status = async (path: string, accept: string): Promise<number> =>
    (await fetch(`${here}${path}`, { headers: { accept }, redirect: 'manual' })).status
  for (const path of ['a/b/c', 'feed/', 'js/app.js'])
    assert.deepEqual([await status(path, 'text/html'), await status(path, '*/*')], [302, 404], path)
  const report = (station: string) => ({
    id: 'a'.repeat(32),
    feed: 'test-feed',
    station,
    kind: 'locked',
    at: toInstant(Date.now()),
    token: 'b'.repeat(32),
  })
  const post = (station: string) =>
    fetch(`${here}reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(report(station)),
    })
  assert.equal((await post('X-9')).status, 422)
  assert.deepEqual(await (await post('T-1')).json(), { id: report('T-1').id })
  await new Promise(resolve => server.close(resolve))

  const listed = fakeIo(toInstant(Date.now()))
  assert.equal(await cli(['inbox', 'list', '--inbox', places.inbox, '--content', tree.dir], listed.io), 0)
  assert.match(listed.text(), /T-1 {2}测试驿站\n {2}锁门 {2}1 人/)
  tree.remove()
  rmSync(home, { recursive: true, force: true })
})

it('serves what the desk published as soon as it is newer than what was built, and its parts beside', async () => {
  const home = mkdtempSync(join(tmpdir(), 'nuanfeng-serve-'))
  const tree = contentTree()
  const [feed, published] = [join(home, 'feed'), join(home, 'published')]
  const places = { h5: join(home, 'h5'), feed, published, inbox: join(home, 'reports.db') }
  mkdirSync(places.h5)
  const build = async (out: string, agoMs: number): Promise<string> => {
    const { io, text } = fakeIo(toInstant(Date.now() - agoMs))
    assert.equal(await cli(['build', tree.dir, '--out', out], io), 0, text())
    return readFileSync(join(out, 'index.json'), 'utf8')
  }
  const older = await build(feed, 60_000)
  const server = await serve.start(0, places)
  const here = `http://localhost:${(server.address() as AddressInfo).port}/feed/`
  const index = async (): Promise<string> => (await fetch(`${here}index.json`)).text()
  assert.equal(await index(), older)
  const newer = await build(published, 0)
  assert.equal(await index(), newer)
  for (const name of readdirSync(feed)) assert.equal((await fetch(`${here}${name}`)).status, 200, name)
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
  rmSync(home, { recursive: true, force: true })
})
