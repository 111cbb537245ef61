import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { Loop } from '@test/fakes/loop'
import { CONTENT, H5, WEAPP } from '@test/rig/dists'
import { openApp, type Phone } from 'weapp-rig'
import { closeBrowser, type H5App, openH5, type WebAnswer } from 'weapp-rig/h5'
import { serve } from './feedServer'
import type { Files } from './feedWith'

after(closeBrowser)

/** A host on the package's list. */
const REPORTS = 'https://www.jiading.gov.cn/reports'

const STATION = 'SH-001'
const LOCKED = /1 小时[内前]有人说锁门/
/** The two times at which the feed is published: before the report, and after an editor took it up. */
const FIRST_MS = Date.now()
const NEXT_MS = FIRST_MS + 60_000

async function phoneWith(files: Files, more: (phone: Phone) => void = () => undefined): Promise<Phone> {
  const phone = await openApp(WEAPP, {
    nowMs: FIRST_MS,
    before: opened => {
      serve(opened, files)
      more(opened)
    },
  })
  await phone.open('/pages/home/index')
  await phone.advance(5_000)
  return phone
}

it('a report typed in a basement reaches the next courier’s phone once an editor has taken it up, and counts once whatever was retried', async () => {
  const loop = await Loop.open(CONTENT, REPORTS)
  const answers = new Map<string, string>()
  const lost: string[] = []
  const first = await phoneWith(await loop.publish(FIRST_MS), phone =>
    phone.network.serve(REPORTS, ({ body }) => {
      const answer = answers.get(JSON.parse(String(body)).id)
      if (answer !== undefined) return { body: answer }
      lost.push(String(body))
      return { failure: 'net::ERR_CONNECTION_RESET' }
    }),
  )
  first.network.change('none')
  const page = await first.open(`/pages/report/index?id=${STATION}`)
  await page.type('还想说什么（可不填，别写姓名电话）', '门口贴了告示')
  await page.tap('锁门了，进不去')
  page.expect('还没发出去')
  assert.equal((await loop.reports()).length, 0)

  // The network returns, the report arrives, and its answer is lost: sent again, it is known.
  first.network.change('wifi')
  await first.advance(1_000)
  assert.equal(lost.length, 1)
  for (const _ of ['arrives', 'arrives again']) {
    const { status, body } = await loop.post(lost[0]!)
    assert.equal(status, 200)
    answers.set(JSON.parse(lost[0]!).id, body)
  }
  first.network.change('none')
  first.network.change('wifi')
  await first.advance(40_000)
  page.expect('已送到')
  assert.deepEqual(
    (await loop.reports()).map(({ station, kind, note }) => [station, kind, note]),
    [[STATION, 'locked', '门口贴了告示']],
  )

  assert.match(await loop.inboxCommand('list'), /SH-001 .*\n {2}锁门 {2}1 人，最近 .* 「门口贴了告示」\n {2}建议：采用「锁门」/)
  assert.match(await loop.inboxCommand('accept', STATION, '锁门'), /采用 SH-001/)
  const files = await loop.publish(NEXT_MS)

  const second = await phoneWith(files)
  const station = await second.open(`/pages/station/index?id=${STATION}`)
  assert.match(station.text(), LOCKED)
  second.expectNoErrors()

  serve(first, files)
  await (await first.open('/pages/home/index')).pullDown()
  await first.advance(5_000)
  const own = await first.open(`/pages/report/index?id=${STATION}`)
  own.expect('编辑已采用')
  const me = await first.open('/pages/me/index')
  me.expect('我报过的')
  me.expect('编辑已采用')
  first.expectNoErrors()
  await loop.close()
})

it('the same in a browser, where the first answer is lost too', async () => {
  const feed: Record<string, WebAnswer> = {}
  const publish = (files: Files): void => {
    for (const [name, bytes] of files) feed[`/feed/${name}`] = { body: Buffer.from(bytes) }
  }
  const first = await openH5(H5, { serves: feed })
  await first.goto('pages/home/index')
  const loop = await Loop.open(CONTENT, REPORTS, new URL(first.page.url()).origin)
  publish(await loop.publish(FIRST_MS))
  const network = { isDown: true, posts: 0 }
  await first.page.route(REPORTS, async route => {
    if (network.isDown) return route.abort('internetdisconnected')
    const request = route.request()
    const { origin = '' } = request.headers()
    const { status, body, headers } = await loop.post(request.postData() ?? '', { origin }, request.method())
    if (request.method() === 'POST') network.posts += 1
    return network.posts === 1 ? route.abort('connectionreset') : route.fulfill({ status, body, headers })
  })
  await first.goto(`pages/report/index?id=${STATION}`)
  await reads(first, '只发出驿站、情况、时间和你写的话')
  await first.page.locator('.taro_page:visible').getByText('锁门了，进不去').last().click()
  await reads(first, '还没发出去')
  network.isDown = false
  for (const _ of ['lost', 'sent']) {
    await first.page.context().setOffline(true)
    await first.page.context().setOffline(false)
    await first.page.waitForTimeout(300)
  }
  await reads(first, '已送到')
  assert.deepEqual([network.posts, (await loop.reports()).length], [2, 1])

  await loop.inboxCommand('accept', STATION, '锁门')
  publish(await loop.publish(NEXT_MS))
  const second = await openH5(H5, { serves: feed })
  await second.goto(`pages/station/index?id=${STATION}`)
  await reads(second, LOCKED)
  second.expectClean()
  await second.close()

  await first.goto(`pages/report/index?id=${STATION}`)
  await reads(first, '编辑已采用')
  assert.deepEqual(first.foreign, [])
  await first.close()
  await loop.close()
})

/** Waits until the page says it; a refresh comes after the first screen. */
async function reads(app: H5App, words: string | RegExp): Promise<void> {
  await app.page.locator('.taro_page:visible').getByText(words).first().waitFor()
}
