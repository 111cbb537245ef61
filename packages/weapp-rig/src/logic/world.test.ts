import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { TINY } from '../../fixtures/fixtures.js'
import { Disk } from './disk.js'
import { openApp } from './openApp.js'
import type { Response } from './wx/response.js'

describe('the scripted network', () => {
  const statusAfter = async (response: Response | null, waitMs = 100): Promise<string> => {
    const phone = await openApp(TINY, { before: each => response && each.network.serve('https://feed.test/', response) })
    const page = await phone.open('pages/home/index')
    await page.pullDown()
    await phone.advance(waitMs)
    phone.expectNoErrors()
    return page.lines()[0] ?? ''
  }

  it('fails for whatever is not served', async () =>
    assert.equal(await statusAfter(null), 'request:fail net::ERR_NAME_NOT_RESOLVED'))
  it('calls success for any status, as WeChat does', async () =>
    assert.equal(await statusAfter({ status: 503, body: 'busy' }), '503 busy'))
  it('parses JSON', async () => assert.equal(await statusAfter({ body: { a: 1 } }), '200 {"a":1}'))
  it('hands over half a body as if it were whole', async () =>
    assert.equal(await statusAfter({ body: { a: 12345 }, truncateAt: 6 }), '200 {"a":1'))
  it('breaks a connection', async () =>
    assert.equal(await statusAfter({ failure: 'net::ERR_CONNECTION_RESET' }), 'request:fail net::ERR_CONNECTION_RESET'))
  it('times out what hangs', async () => assert.equal(await statusAfter({ isHanging: true }, 8_000), 'request:fail timeout'))
  it('times out what only drips', async () =>
    assert.equal(await statusAfter({ body: 'x'.repeat(100), drip: { bytes: 1, everyMs: 500 } }, 9_000), 'request:fail timeout'))

  it('ends requests five seconds after the app left the screen', async () => {
    const phone = await openApp(TINY, { before: each => each.network.serve('https://feed.test/', { isHanging: true }) })
    const page = await phone.open('pages/home/index')
    await page.pullDown()
    await phone.hide()
    await phone.advance(5_000)
    page.expect('request:fail interrupted')
  })

  it('runs ten requests at once; the others wait, and one that is given up before its turn never starts', async () => {
    const phone = await openApp(TINY, { before: each => each.network.serve('https://feed.test/', { isHanging: true }) })
    const wx = phone.host.realm.context.wx as { request(options: object): { abort(): void } }
    const tasks = Array.from({ length: 13 }, (_, n) => wx.request({ url: `https://feed.test/${n}`, fail() {} }))
    const started = (): string[] => phone.network.requests.map(({ url }) => url.slice('https://feed.test/'.length))
    assert.equal(started().length, 10)
    tasks[10]?.abort()
    tasks[0]?.abort()
    assert.deepEqual(started().slice(10), ['11'])
    tasks[1]?.abort()
    tasks[2]?.abort()
    assert.deepEqual(started().slice(10), ['11', '12'])
  })

  it("hands bytes over as the app's own ArrayBuffer", async () => {
    const phone = await openApp(TINY, {
      before: each => each.network.serve('https://feed.test/', { body: Uint8Array.of(1, 2, 3) }),
    })
    const page = await phone.open('pages/tools/index')
    await page.tap('bytes')
    page.expect('true 3')
  })
})

describe('the scripted disk', () => {
  const tap = async (tool: string, disk: Disk): Promise<string> => {
    const phone = await openApp(TINY, { disk })
    const page = await phone.open('pages/tools/index')
    await page.tap(tool)
    return page.lines()[0] ?? ''
  }

  it('refuses more than a megabyte in one key', async () =>
    assert.equal(await tap('fill', new Disk()), 'setStorageSync:fail entry size limit reached'))

  it('survives a restart', async () => {
    const disk = new Disk()
    assert.equal(await tap('write', disk), 'written')
    assert.equal(disk.keys.get('pointer'), '"part.json"')
    assert.equal(Buffer.from(disk.files.get('http://usr/part.json') ?? []).toString(), 'new content')
  })

  it('ends the app in the middle of any write, and nothing after it happens', async () => {
    const disk = new Disk()
    disk.killAtWrite(2)
    assert.notEqual(await tap('write', disk), 'written')
    assert.deepEqual([...disk.files.keys()], ['http://usr/part.json'])
    assert.equal(disk.keys.has('pointer'), false)
  })

  it('leaves half a file when the write was under way', async () => {
    const disk = new Disk()
    disk.killAtWrite(1, true)
    await tap('write', disk)
    assert.equal(Buffer.from(disk.files.get('http://usr/part.json') ?? []).toString(), 'new c')
  })
})

describe('the scripted user', () => {
  it('refuses to say where they are, or says it', async () => {
    const phone = await openApp(TINY)
    phone.location.isWilling = false
    const page = await phone.open('pages/tools/index')
    await page.tap('locate')
    page.expect('getFuzzyLocation:fail auth deny')
    phone.location.isGranted = true
    phone.location.here = { latitude: 31.2, longitude: 121.4 }
    await page.tap('locate')
    page.expect('at 31.2')
  })

  it('does not agree to the privacy terms', async () => {
    const phone = await openApp(TINY)
    phone.privacy.isWilling = false
    const page = await phone.open('pages/tools/index')
    await page.tap('locate')
    page.expect('getFuzzyLocation:fail privacy permission is not authorized')
  })

  it('switches to dark', async () => {
    const phone = await openApp(TINY)
    const page = await phone.open('pages/tools/index')
    await page.tap('theme')
    await phone.changeTheme('dark')
    page.expect('dark')
  })
})
