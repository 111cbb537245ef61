import assert from 'node:assert/strict'
import { it } from 'node:test'
import { TINY } from '../../fixtures/fixtures.js'
import { openApp } from '../logic/openApp.js'
import { renderPage } from './renderPage.js'

it("renders a page on WeChat's component engine and brings a tap through it back to the logic", async () => {
  const phone = await openApp(TINY)
  const page = await phone.open('pages/tools/index')
  const rendered = await renderPage(TINY, page)
  await rendered.tap('theme')
  await phone.changeTheme('dark')
  assert.match(rendered.text(), /^dark/)
  rendered.close()
})

it('lets a caught tap go no further, as the engine has it', async () => {
  const phone = await openApp(TINY)
  const page = await phone.open('pages/home/index')
  const rendered = await renderPage(TINY, page)
  await rendered.tap('star')
  assert.match(rendered.text(), /^starred 1/)
  assert.equal(phone.page, page)
  rendered.close()
})
