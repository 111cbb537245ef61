import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { openApp, type Phone } from 'weapp-rig'
import { serve } from './feedServer'
import { type Files, feedWith } from './feedWith'

/** Made up. No appid of the union's is known (content/enrolment/channel-shengongshe.md). */
const APPID = 'wx0123456789abcdef'
const LINK = 'https://www.shanghai.gov.cn/'
const READ_MS = Date.now() + 48 * 3_600_000
const PATH = '/pages/path/index?id=platform'
const BUTTON = '打开申工社小程序'

let withAppId: Files
let withLink: Files
/** The same build, had the editor listed the appid before it was made. */
let listing: string
before(async () => {
  const edit = (content: string, file: string, from: string, to: string): void => {
    const text = readFileSync(join(content, file), 'utf8')
    assert.ok(text.includes(from), `${file}: ${from}`)
    writeFileSync(join(content, file), text.replace(from, to))
  }
  const door = 'enrolment/channel-shengongshe.md'
  withAppId = await feedWith(content => {
    edit(content, 'feed.yaml', 'appids: []', `appids: ['${APPID}']`)
    edit(content, door, 'appid:\n', `appid: ${APPID}\n`)
  })
  withLink = await feedWith(content => edit(content, door, 'url:\n', `url: ${LINK}\n`))
  listing = mkdtempSync(join(tmpdir(), 'nuanfeng-listing-'))
  cpSync('dist/weapp', listing, { recursive: true })
  edit(listing, 'common.js', '"appids":[]', `"appids":["${APPID}"]`)
})
after(() => rmSync(listing, { recursive: true, force: true }))

async function openPath(dist: string, files: Files): Promise<Phone> {
  const phone = await openApp(dist, { nowMs: READ_MS, before: phone => serve(phone, files) })
  await phone.open('/pages/home/index')
  await phone.advance(5_000)
  await phone.open(PATH)
  return phone
}

describe('a door that an editor opened by an appid', () => {
  it('is a button that opens that mini-program', async () => {
    const phone = await openPath(listing, withAppId)
    await phone.page.tap(BUTTON)
    assert.deepEqual(
      phone.dialogs.miniPrograms.map(({ appId }) => appId),
      [APPID],
    )
    phone.expectNoErrors()
  })

  it('falls back to the steps, still on the screen, when it is refused', async () => {
    const phone = await openPath(listing, withAppId)
    phone.dialogs.refusesMiniProgram = true
    await phone.page.tap(BUTTON)
    assert.match(phone.dialogs.toasts.at(-1)?.title ?? '', /按下面的步骤走/)
    for (const words of ['在微信或应用商店搜“申工社”', '复制「申工社」去搜']) phone.page.expect(words)
    phone.expectNoErrors()
  })

  it('is no button where the package doesn’t list it, whatever the feed says', async () => {
    const phone = await openPath('dist/weapp', withAppId)
    phone.page.expect('复制「申工社」去搜')
    assert.equal(phone.page.shows(BUTTON), false)
  })
})

it('copies a web page’s address on WeChat, and says to open it in a browser', async () => {
  const phone = await openPath('dist/weapp', withLink)
  await phone.page.tap('复制链接，到浏览器打开')
  assert.equal(phone.dialogs.clipboard, LINK)
})
