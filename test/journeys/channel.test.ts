import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { WEAPP } from '@test/rig/dists'
import { openApp, type Phone } from 'weapp-rig'
import { serve } from './feedServer'
import { type Files, feedWith } from './feedWith'
import { openOffline } from './offline'

/** Behind this door of the content under test stands an appid that the package lists. */
const LISTED = { path: '/pages/path/index?id=outlet-contract', button: '打开编的入会小程序', appid: 'wx0123456789abcdef' }
/** Behind this one stands none, until a feed names one that the package doesn't list. */
const UNLISTED = { path: '/pages/path/index?id=platform', button: '打开申工社小程序', appid: 'wxfedcba9876543210' }
const LINK = 'https://www.shanghai.gov.cn/'
const READ_MS = Date.now() + 48 * 3_600_000

let withAppId: Files
let withLink: Files
before(async () => {
  const edit = (content: string, file: string, from: string, to: string): void => {
    const text = readFileSync(join(content, file), 'utf8')
    assert.ok(text.includes(from), `${file}: ${from}`)
    writeFileSync(join(content, file), text.replace(from, to))
  }
  const door = 'enrolment/channel-shengongshe.md'
  withAppId = await feedWith(content => {
    edit(content, 'feed.yaml', 'appids: [', `appids: [${UNLISTED.appid}, `)
    edit(content, door, 'appid:\n', `appid: ${UNLISTED.appid}\n`)
  })
  withLink = await feedWith(content => edit(content, door, 'url:\n', `url: ${LINK}\n`))
})

async function openPath(path: string, files: Files): Promise<Phone> {
  const phone = await openApp(WEAPP, { nowMs: READ_MS, before: phone => serve(phone, files) })
  await phone.open('/pages/home/index')
  await phone.advance(5_000)
  await phone.open(path)
  return phone
}

describe('a door that an editor opened by an appid', () => {
  it('is a button that opens that mini-program', async () => {
    const phone = await openOffline()
    await (await phone.open(LISTED.path)).tap(LISTED.button)
    assert.deepEqual(
      phone.dialogs.miniPrograms.map(({ appId }) => appId),
      [LISTED.appid],
    )
    phone.expectNoErrors()
  })

  it('falls back to the steps, still on the screen, when it is refused', async () => {
    const phone = await openOffline()
    await phone.open(LISTED.path)
    phone.dialogs.refusesMiniProgram = true
    await phone.page.tap(LISTED.button)
    assert.match(phone.dialogs.toasts.at(-1)?.title ?? '', /按下面的步骤走/)
    for (const words of ['搜“编的入会”', '复制「编的入会」去搜']) phone.page.expect(words)
    phone.expectNoErrors()
  })

  it('is no button where the package doesn’t list it, whatever the feed says', async () => {
    const phone = await openPath(UNLISTED.path, withAppId)
    phone.page.expect('复制「申工社」去搜')
    assert.equal(phone.page.shows(UNLISTED.button), false)
  })
})

it('copies a web page’s address on WeChat, and says to open it in a browser', async () => {
  const phone = await openPath(UNLISTED.path, withLink)
  await phone.page.tap('复制链接，到浏览器打开')
  assert.equal(phone.dialogs.clipboard, LINK)
})
