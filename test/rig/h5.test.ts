import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, describe, it } from 'node:test'
import { crawl, expectNone, nameOfRoute } from 'weapp-rig'
import { closeBrowser, type H5Options, openH5, type Violation, walkByKeyboard } from 'weapp-rig/h5'
import { sampled } from '../sample'
import { courierWebStorage } from './courier'
import { H5, WEAPP } from './dists'

const MODES: Record<string, H5Options> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  care: { theme: 'light', storage: courierWebStorage({ isCare: true }) },
}
/** Ignored by git; `npm run screenshots` keeps the chosen few. */
const SHOTS = '.cache/screenshots'

after(closeBrowser)

/** One line a rule: a missing landmark is one fault, not thirty. */
function byRule(violations: readonly Violation[]): string[] {
  return [...new Set(violations.map(each => each.id))].map(id => {
    const targets = violations.filter(each => each.id === id).map(each => each.target)
    return `${id} on ${targets[0]}${targets.length > 1 ? ` and ${targets.length - 1} more` : ''}`
  })
}

describe('every page in a browser is readable for everyone, silent on the console and asks nobody else', {
  concurrency: 2,
}, () => {
  const walk = crawl(WEAPP)
  for (const [nth, [mode, options]] of Object.entries(MODES).entries()) {
    it(mode, async () => {
      mkdirSync(`${SHOTS}/${mode}`, { recursive: true })
      const app = await openH5(H5, options)
      const problems: string[] = []
      // All of them by day; a third each by night and in care mode, unless there is time.
      const urls = [...(await walk).urls]
      const byKeyboard = new Set(sampled(urls, 3).map(([route]) => route))
      for (const [route, url] of mode === 'light' ? urls : sampled(urls, 3, nth)) {
        await app.goto(url)
        const found = byRule(await app.accessibility())
        // axe lets this pass wherever it takes the page for a dialogue, and our pages fill the window as one does.
        const names = await app.page.locator('.taro_page:visible [role=heading][aria-level="1"]').count()
        if (names !== 1) found.push(`${names} headings of level one`)
        problems.push(...[...found, ...app.errors.splice(0), ...app.foreign.splice(0)].map(each => `${route}: ${each}`))
        if (mode === 'light' && byKeyboard.has(route))
          problems.push(...(await walkByKeyboard(app.page, 15)).map(each => `${route}: ${each}`))
        await app.screenshot(`${SHOTS}/${mode}/${nameOfRoute(route)}.png`)
      }
      await app.close()
      expectNone(problems, 'problem in a browser')
    })
  }
})

describe('a courier in a browser', () => {
  for (const tab of ['home', 'stations', 'antifraud', 'union']) {
    it(`opens what the ${tab} tab shows first`, async () => {
      const app = await openH5(H5)
      await app.goto(`pages/${tab}/index`)
      const before = app.page.url()
      await app.page.locator('.taro_page:visible').locator('.card[role=link], .line[role=link]').first().click()
      await app.page.waitForURL(url => url.toString() !== before)
      await app.settle()
      assert.notEqual(await app.text(), '')
      app.expectClean()
      await app.close()
    })
  }
})
