import assert from 'node:assert/strict'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, beforeEach, describe, it } from 'node:test'
import { type Nginx, startNginx } from '@test/nginx/startNginx'
import { H5 } from '@test/rig/dists'
import type { BrowserContext, Page } from 'playwright-core'
import { closeBrowser, sharedBrowser } from 'weapp-rig/h5'
import { writeWorker } from '../../scripts/installable'

after(closeBrowser)

describe('the page on a home screen', () => {
  let folder: string
  let nginx: Nginx | null
  let context: BrowserContext
  let page: Page
  let origin: string

  beforeEach(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'installed-')), 'h5')
    cpSync(H5, folder, { recursive: true })
    nginx = await startNginx(folder)
    origin = nginx.origin
    context = await (await sharedBrowser()).newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'allow' })
    context.setDefaultTimeout(20_000)
    page = await context.newPage()
  })
  afterEach(async () => {
    await context.close()
    await nginx?.close()
    rmSync(join(folder, '..'), { recursive: true })
  })

  /** A first visit, until the worker has kept the page and answers for it. */
  async function visit(): Promise<void> {
    const confirmed = page.waitForResponse(response => response.url().endsWith('/feed/index.json'))
    await page.goto(`${origin}/`)
    await confirmed
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  }

  async function serverStops(): Promise<void> {
    await nginx?.close()
    nginx = null
  }

  /** The newer worker has kept its build and taken over from the first. */
  const hasReplaced = (): Promise<boolean> =>
    page.evaluate(async () => {
      const { installing, waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {}
      return (await caches.keys()).length === 2 && !installing && !waiting && active?.state === 'activated'
    })

  const shown = (): Promise<string> => page.locator('.taro_page:visible').last().textContent().then(String)
  const start = async (): Promise<void> => {
    await page.reload()
    await page.locator('.taro_page:visible .line').first().waitFor()
  }

  it('starts with content and says so when there is no network', async () => {
    await visit()
    await serverStops()
    await start()
    assert.match(await shown(), /顺丰小哥果断报警/)
    await page.getByText(/没有网络，看的是 .+ 确认过的内容/).waitFor()
  })

  it('opens pages without a network that were never opened with one', async () => {
    await visit()
    await serverStops()
    // Under the list, whichever stations come first at this hour.
    for (const [route, words] of Object.entries({ stations: '再看一些', union: '在快递网点上班', me: '收藏' })) {
      await page.goto('about:blank')
      await page.goto(`${origin}/#/pages/${route}/index`)
      await page.locator('.taro_page:visible').getByText(words).first().waitFor()
    }
  })

  it('keeps nothing of the feed: each start asks the server, and only the app answers for what it has', async () => {
    await visit()
    const names = await page.evaluate(async () => {
      const caches = await Promise.all((await window.caches.keys()).map(name => window.caches.open(name)))
      return (await Promise.all(caches.map(cache => cache.keys()))).flat().map(request => new URL(request.url).pathname)
    })
    assert.ok(names.includes('/'))
    assert.deepEqual(
      names.filter(name => name.startsWith('/feed')),
      [],
    )
    const asked = page.waitForResponse(response => response.url().endsWith('/feed/index.json'))
    await start()
    assert.equal((await asked).fromServiceWorker(), false)
    await serverStops()
    const answer = await page.evaluate(() =>
      fetch('feed/index.json').then(
        response => response.status,
        () => 'no answer',
      ),
    )
    assert.equal(answer, 'no answer')
  })

  it('is the new version at the next start, and stays it without a network', { timeout: 90_000 }, async () => {
    const version = (): Promise<string | null> => page.locator('html').getAttribute('data-version')
    await visit()
    const html = readFileSync(join(folder, 'index.html'), 'utf8')
    writeFileSync(join(folder, 'index.html'), html.replace('<html ', '<html data-version="new" '))
    await writeWorker(folder)
    await start()
    assert.equal(await version(), 'new')
    while (!(await hasReplaced())) await page.waitForTimeout(100)
    await serverStops()
    await start()
    assert.equal(await version(), 'new')
  })

  it("keeps no page that came in a script's place, and a new release throws out what an old one kept", {
    timeout: 90_000,
  }, async () => {
    const script = readdirSync(join(folder, 'chunk')).find(name => name.endsWith('.js')) ?? ''
    const right = readFileSync(join(folder, 'chunk', script), 'utf8')
    const kept = () =>
      page.evaluate(async path => {
        const found = await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).match(path)))
        return Promise.all(found.map(async each => (each ? (await each.text()).slice(0, 9) : 'not kept')))
      }, `chunk/${script}`)
    writeFileSync(join(folder, 'chunk', script), '<!doctype html><title>请登录</title>')
    await page.goto(`${origin}/`)
    const became = await page.evaluate(async () => {
      const { installing } = await navigator.serviceWorker.register('sw.js')
      return new Promise(resolve => installing?.addEventListener('statechange', () => resolve(installing.state)))
    })
    assert.equal(became, 'redundant')
    assert.deepEqual([...new Set(await kept())], ['not kept'])

    writeFileSync(join(folder, 'chunk', script), right)
    await page.evaluate(async path => {
      const older = await caches.open('nuanfeng-0000000000000000')
      await older.put(path, new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }))
    }, `chunk/${script}`)
    await page.reload()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    assert.ok((await kept()).includes(right.slice(0, 9)))
    assert.equal(await page.evaluate(path => fetch(path).then(answer => answer.text()), `chunk/${script}`), right)
  })

  it('starts on a server that takes the request and never answers, long before the request would end', async () => {
    await visit()
    await serverStops()
    const silent = createServer().listen(Number(new URL(origin).port), '127.0.0.1')
    await once(silent, 'listening')
    const startedMs = Date.now()
    await start()
    const tookMs = Date.now() - startedMs
    silent.close()
    assert.ok(tookMs < 15_000, `${tookMs} ms`)
  })

  it('can be installed: a manifest with a name, a start and icons that are there', async () => {
    await page.goto(`${origin}/`)
    const address = await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '')
    const manifest = await page.evaluate(url => fetch(url).then(response => response.json()), address)
    assert.equal(manifest.name, '暖蜂')
    const icons = manifest.icons as { src: string; sizes: string }[]
    for (const { src, sizes } of icons) {
      const size = await page.evaluate(async url => {
        const image = new Image()
        image.src = url
        await image.decode()
        return `${image.naturalWidth}x${image.naturalHeight}`
      }, new URL(src, address).href)
      assert.equal(size, sizes, src)
    }
  })
})
