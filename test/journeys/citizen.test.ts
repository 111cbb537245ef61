import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { courierWebStorage } from '@test/rig/courier'
import { H5 } from '@test/rig/dists'
import { closeBrowser, type H5App, openH5 } from 'weapp-rig/h5'

after(closeBrowser)

describe('in a browser', () => {
  let app: H5App
  before(async () => {
    app = await openH5(H5, { viewport: { width: 390, height: 844 } })
  })
  after(() => app.close())
  const heading = (): Promise<string | null> =>
    app.page.locator('.taro_page:visible [role=heading][aria-level="1"]').last().textContent()
  const waysBack = (): Promise<number> => app.page.locator('.taro_page:visible .web-header').count()

  it('a page has its own header, also after one came back to it', async () => {
    await app.goto('pages/stations/index')
    await app.page.locator('.taro_page:visible .card[role=link]').first().click()
    await app.settle()
    assert.equal(await waysBack(), 1)
    // What draws every page anew, hidden ones too.
    await app.page.locator('.taro_page:visible').last().getByText('收藏', { exact: true }).click()
    await app.page.goBack()
    await app.settle()
    assert.deepEqual([await heading(), await waysBack()], ['驿站', 0])
  })

  for (const wrong of ['%', '/%E0%A4%A', '/pages/nowhere/index', '/pages/home/index/x', 'nonsense']) {
    it(`#${wrong} leads home, opened first or typed later`, async () => {
      const isHome = () => app.page.locator('.taro_page:visible').getByText('最快坐下').waitFor()
      const origin = app.page.url().split('index.html')[0]
      await app.page.goto(`${origin}index.html?${encodeURIComponent(wrong)}#${wrong}`)
      await isHome()
      await app.goto('pages/union/index')
      await app.page.evaluate(hash => window.location.assign(`#${hash}`), wrong)
      await isHome()
      app.errors.splice(0)
    })
  }

  it('a station is passed on as words and the way to it', async () => {
    await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await app.goto('pages/station/index?id=SH-017')
    await app.page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }))
    await app.page.locator('.taro_page:visible').getByText('分享').click()
    await app.settle()
    const pasted = await app.page.evaluate(() => navigator.clipboard.readText())
    assert.match(pasted, /^歇脚去：.+\nhttp:\/\/.+#\/pages\/station\/index\?id=SH-017$/)
  })

  it('prints words and nothing that is tapped, on white', async () => {
    await app.goto('pages/guide/index?id=cod-elderly')
    await app.page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    assert.equal(await app.page.locator('.bar:visible, .buttons:visible, .web-header:visible').count(), 0)
    assert.equal(await colourOf(app, '.screen', 'backgroundColor'), 'rgb(255, 255, 255)')
    await app.page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  })

  it('keeps its pictures and says what is chosen under a contrast theme', async () => {
    await app.page.emulateMedia({ forcedColors: 'active' })
    await app.goto('pages/stations/index')
    assert.notEqual(await colourOf(app, '.segment .icon', 'backgroundColor'), await colourOf(app, '.segment', 'backgroundColor'))
    assert.equal(await colourOf(app, '.segment.on', 'outlineStyle'), 'solid')
    await app.page.emulateMedia({ forcedColors: 'none' })
  })
})

/** A computed colour of the first such element of the page that is shown. */
const colourOf = (app: H5App, selector: string, property: 'backgroundColor' | 'outlineStyle' | 'fontSize'): Promise<string> =>
  app.page
    .locator(`.taro_page:visible ${selector}`)
    .first()
    .evaluate((element, name) => getComputedStyle(element)[name], property)

it('on a desktop is a column, and in the chosen dark and size around the page too, and above one that is pulled down', async () => {
  const storage = courierWebStorage({ theme: 'dark', isCare: true })
  const app = await openH5(H5, { viewport: { width: 1280, height: 800 }, storage })
  await app.goto('pages/home/index')
  const { width, body, page, label, bar, other } = await app.page.evaluate(() => ({
    width: document.querySelector('.taro_page .banner')!.getBoundingClientRect().width,
    body: getComputedStyle(document.body).backgroundColor,
    page: getComputedStyle(document.querySelector('.taro_page')!).backgroundColor,
    bar: innerHeight - document.querySelector('.weui-tabbar__label')!.getBoundingClientRect().bottom,
    label: Number.parseFloat(getComputedStyle(document.querySelector('.weui-tabbar__label')!).fontSize),
    other: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  }))
  assert.ok(width <= 800, `${width} px wide`)
  assert.deepEqual([body, page], ['rgb(21, 23, 26)', 'rgba(0, 0, 0, 0)'])
  assert.ok(bar >= 0, `the tab's word ends ${-bar} px below the screen`)
  assert.ok(label >= other * 0.75, `${label} px`)
  app.expectClean()
  await app.close()
})
