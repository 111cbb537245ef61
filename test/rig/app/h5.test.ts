import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { expectNone } from '../expectNone'
import { closeBrowser } from '../h5/browser'
import { type H5App, type H5Options, openH5 } from '../h5/openH5'
import { nameOfRoute } from '../logic/appJson'
import { courierWebStorage } from './courier'
import { crawl } from './crawl'
import { H5, WEAPP } from './dists'

const MODES: Record<string, H5Options> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  care: { theme: 'light', storage: courierWebStorage({ isCare: true }) },
}
/** Ignored by git; `npm run screenshots` keeps the chosen few. */
const SHOTS = '.cache/screenshots'

after(closeBrowser)

for (const [mode, options] of Object.entries(MODES)) {
  describe(`every page in a browser, ${mode}`, () => {
    let app: H5App
    let urls: ReadonlyMap<string, string>
    before(async () => {
      mkdirSync(`${SHOTS}/${mode}`, { recursive: true })
      ;[app, urls] = [await openH5(H5, options), (await crawl(WEAPP)).urls]
    })
    after(() => app.close())

    it('is readable for everyone, silent on the console and asks nobody else', async () => {
      const problems: string[] = []
      for (const [route, url] of urls) {
        await app.goto(url)
        const found = await app.accessibility()
        problems.push(
          ...found.map(each => `${route}: ${each.id} on ${each.target}`),
          ...app.errors.splice(0),
          ...app.foreign.splice(0),
        )
        await app.screenshot(`${SHOTS}/${mode}/${nameOfRoute(route)}.png`)
      }
      expectNone(problems, 'problem in a browser')
    })
  })
}

describe('a courier in a browser', () => {
  for (const tab of ['home', 'stations', 'antifraud', 'union']) {
    it(`opens what the ${tab} tab shows first`, async () => {
      const app = await openH5(H5)
      await app.goto(`pages/${tab}/index`)
      const before = app.page.url()
      await app.page.locator('.taro_page:visible .card[role=link]').first().click()
      await app.page.waitForURL(url => url.toString() !== before)
      await app.settle()
      assert.notEqual(await app.text(), '')
      app.expectClean()
      await app.close()
    })
  }
})
