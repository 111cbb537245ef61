import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, describe, it } from 'node:test'
import { WEAPP } from '@test/rig/dists'
import { openApp } from 'weapp-rig'
import { drawInEngine } from 'weapp-rig/engine'
import { closeBrowser } from 'weapp-rig/h5'

/** Beside H5's of the same pages (test/rig/h5.test.ts): .cache/screenshots/light. */
const SHOTS = '.cache/screenshots/engine'
/** What a finger does on each tab, and the page it is on then. */
const TAPS: Readonly<Record<string, readonly [words: string, route: string]>> = {
  home: ['我的', 'pages/me/index'],
  stations: ['手机充电', 'pages/stations/index'],
  antifraud: ['到付 / 代收', 'pages/check/index'],
  union: ['在快递网点上班，签了合同', 'pages/path/index'],
}

after(closeBrowser)

/** Without what only parts the words. */
const words = (text: string): string => text.replace(/\s+/g, '')

describe("the built mini-program in WeChat's open engine, so that one engine's kindness isn't taken for WeChat's", () => {
  for (const [tab, [tapped, route]] of Object.entries(TAPS)) {
    it(`${tab} reads word for word as WeChat's older compiler draws it, before and after a finger`, async () => {
      mkdirSync(SHOTS, { recursive: true })
      const phone = await openApp(WEAPP)
      const page = await phone.open(`pages/${tab}/index`)
      const drawn = await drawInEngine(WEAPP, page)
      assert.equal(words(await drawn.text()), words(page.text()))
      await drawn.screenshot(`${SHOTS}/${tab}.png`)
      await drawn.tap(tapped)
      assert.equal(phone.page.route, route)
      assert.equal(words(await drawn.text()), words(page.text()))
      assert.deepEqual(drawn.errors, [])
      phone.expectNoErrors()
      await drawn.close()
    })
  }
})
