import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, it } from 'node:test'
import { H5, WEAPP } from '@test/rig/dists'
import { openApp } from 'weapp-rig'
import { closeBrowser, openH5 } from 'weapp-rig/h5'
import { serve } from './feedServer'
import { type Files, feedWith } from './feedWith'

after(closeBrowser)

const [OLD, NEW] = ['共推快递员权益保障', '在旧手机上也看得到的标题']
let files: Files
before(async () => {
  files = await feedWith(content => {
    const file = join(content, 'bulletins/2024-12-16/01-union-seminar.md')
    const text = readFileSync(file, 'utf8')
    assert.ok(text.includes(OLD))
    writeFileSync(file, text.replace(OLD, NEW))
  })
})

it('an iPhone with iOS 14.2 takes the newer feed, and keeps the parts of a row apart without gap', async () => {
  const phone = await openApp(WEAPP, {
    before: opened => {
      opened.look.system = 'iOS 14.2'
      serve(opened, files)
    },
  })
  await phone.open('/pages/home/index')
  await phone.advance(5_000)
  phone.page.expect(NEW)
  assert.match(JSON.stringify(phone.page.data), /screen f2 gapless/)
  assert.match(readFileSync(`${WEAPP}/app.wxss`, 'utf8'), /\.gapless \.row>view\+view/)
  phone.expectNoErrors()
})

it('so does a browser of that age', async () => {
  const app = await openH5(H5, {
    serves: Object.fromEntries([...files].map(([name, bytes]) => [`/feed/${name}`, Buffer.from(bytes).toString()])),
  })
  // What the browser of iOS 14.2 has not, taken out of this one before the first script; and it knows no gap in a row.
  await app.page.addInitScript(() => {
    const younger = {
      at: [Array.prototype, String.prototype],
      replaceAll: [String.prototype],
      findLast: [Array.prototype],
      hasOwn: [Object],
      structuredClone: [window],
    }
    for (const [name, owners] of Object.entries(younger)) for (const owner of owners) Reflect.deleteProperty(owner, name)
    Object.defineProperty(CSSStyleDeclaration.prototype, 'cssText', {
      set(text: string) {
        for (const [name = '', value = ''] of text.split(';').map(each => each.split(':')))
          if (name !== 'row-gap') this.setProperty(name, value)
      },
    })
  })
  await app.page.route('**/index.html*', async route => {
    const html = await (await route.fetch()).text()
    await route.fulfill({ body: html.replace(/([;{])gap:[^;}]+/g, '$1'), contentType: 'text/html' })
  })
  await app.goto('pages/home/index')
  await app.page.getByText(NEW).first().waitFor()
  const apart = await app.page.evaluate(() => {
    const [icon, words] = Array.from(document.querySelectorAll('.taro_page .field > taro-view-core'))
    return words && icon ? words.getBoundingClientRect().left - icon.getBoundingClientRect().right : 0
  })
  assert.ok(apart > 4, `${apart} px between the parts of a row`)
  app.expectClean()
  await app.close()
})
