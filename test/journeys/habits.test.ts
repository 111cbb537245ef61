import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { aPng } from '@test/fakes/pictures'
import { H5, WEAPP } from '@test/rig/dists'
import { crawl } from 'weapp-rig'
import { closeBrowser, type H5App, openH5 } from 'weapp-rig/h5'
import { longBulletin, titleOf } from './longBulletin'

after(closeBrowser)

/** The page on top scrolls, or the window does: Taro decides by the page's config. */
const scrolled = (app: H5App, to: number | null): Promise<number> =>
  app.page.evaluate(top => {
    const page = Array.from(document.querySelectorAll('.taro_page'))
      .filter(each => each.getClientRects().length > 0)
      .pop()
    const scroller = [page, document.scrollingElement].find(each => each && each.scrollHeight > each.clientHeight + 10)
    if (scroller && top !== null) scroller.scrollTop = top
    return scroller?.scrollTop ?? 0
  }, to)

describe('habits of a good app, in a browser', () => {
  it('comes back to where the list was left', async () => {
    const app = await openH5(H5, { viewport: { width: 390, height: 500 } })
    await app.goto('pages/bulletins/index')
    await scrolled(app, 300)
    await app.settle()
    const before = await scrolled(app, null)
    assert.ok(before > 200, String(before))
    await app.page.locator('.taro_page:visible .line[role=link]').nth(3).click()
    await app.page.waitForURL(/article/)
    await app.settle()
    await app.page.goBack()
    await app.page.waitForFunction(() => document.querySelectorAll('.taro_page').length === 1)
    await app.settle()
    assert.ok(Math.abs((await scrolled(app, null)) - before) < 30, `${await scrolled(app, null)} after ${before}`)
    app.expectClean()
    await app.close()
  })

  it('shows the list again when one goes back as soon as a page is there', async () => {
    const app = await openH5(H5)
    await app.goto('pages/bulletins/index')
    const list = async (): Promise<string> => (await app.text()).replaceAll('\n未读', '')
    const before = await list()
    // A slide would take 350 ms, and what it does at its end must not hide the page one came back to.
    for (const pause of [0, 100, 200, 320]) {
      await app.page.locator('.taro_page:visible .line[role=link]').first().click()
      await app.page.getByText('下一篇').waitFor()
      await app.page.waitForTimeout(pause)
      await app.page.goBack()
      await app.page.waitForTimeout(500)
      assert.equal(await list(), before, `back after ${pause} ms`)
    }
    app.expectClean()
    await app.close()
  })

  it('opens one page for two quick taps', async () => {
    const app = await openH5(H5)
    await app.goto('pages/bulletins/index')
    await app.page.locator('.taro_page:visible .line[role=link]').first().dblclick()
    await app.page.waitForURL(/article/)
    await app.settle()
    await app.page.goBack()
    await app.page.waitForURL(/bulletins/)
    await app.close()
  })

  it('answers a link that means nothing with words and a way on, on every page', async () => {
    const app = await openH5(H5)
    for (const route of (await crawl(WEAPP)).urls.keys()) {
      await app.goto(`${route}?id=%E0%A4%A`)
      assert.notEqual(await app.text(), '', route)
      app.expectClean()
    }
    await app.close()
  })

  it('answers a link to a page that doesn’t exist with 首页', async () => {
    const app = await openH5(H5)
    await app.goto('pages/nothing-here/index')
    await app.page.waitForURL(/pages\/home\/index/)
    assert.match(await app.text(), /识骗自查/)
    await app.close()
  })

  it('moves nothing for who asked for less motion, and answers the finger at once', async () => {
    const app = await openH5(H5)
    await app.goto('pages/bulletins/index')
    const moving = await app.page.evaluate(() =>
      Array.from(document.querySelectorAll('.screen *'))
        .filter(each => {
          const { animationName, transitionDuration } = getComputedStyle(each)
          return animationName !== 'none' || /[1-9]/.test(transitionDuration)
        })
        .map(each => each.className),
    )
    assert.deepEqual(moving, [])
    await app.close()
  })

  it('has words for a picture, and takes a second try when it doesn’t come', async () => {
    const wide = aPng(1600, 900)
    const body = '一段。\n\n![测试横图](wide.png){1600x900}'
    const files = await longBulletin({ issues: 1, articlesEach: 1, inNews: 60, body, pictures: { 'wide.png': wide } })
    const texts = [...files].filter(([name]) => name.endsWith('.json'))
    const app = await openH5(H5, {
      serves: Object.fromEntries(texts.map(([name, bytes]) => [`/feed/${name}`, Buffer.from(bytes).toString()])),
    })
    let asked = 0
    await app.page.route('**/feed/img.*', route => {
      asked += 1
      if (asked === 1) return route.fulfill({ status: 404, headers: { 'cache-control': 'no-store' } })
      return route.fulfill({ status: 200, body: wide, contentType: 'image/png' })
    })
    await app.goto('pages/home/index')
    await app.page.getByText(titleOf(1, 1)).first().click()
    await app.page.waitForURL(/article/)
    await app.page.getByText('图没加载出来').waitFor()
    await app.expectAccessible()
    await app.page.getByText('图没加载出来').click()
    await app.page.locator('.figure-image img[alt="测试横图"][src^="blob:"]').waitFor({ state: 'attached' })
    assert.equal(asked, 2)
    await app.close()
  })
})
