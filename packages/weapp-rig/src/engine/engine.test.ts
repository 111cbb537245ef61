import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { TINY } from '../../fixtures/fixtures.js'
import { closeBrowser } from '../h5/browser.js'
import { openApp } from '../logic/openApp.js'
import { drawInEngine } from './drawInEngine.js'

after(closeBrowser)

it("draws a page in WeChat's open engine and brings a finger through it to the logic and back", async () => {
  const phone = await openApp(TINY)
  const page = await phone.open('pages/home/index')
  const drawn = await drawInEngine(TINY, page)
  assert.deepEqual(drawn.errors, [])
  await drawn.tap('star')
  assert.match(await drawn.text(), /starred 1/)
  await drawn.close()
})
