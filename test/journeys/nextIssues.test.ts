import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { H5 } from '@test/rig/dists'
import type { Phone } from 'weapp-rig'
import { closeBrowser, type H5App, openH5 } from 'weapp-rig/h5'
import { openWith } from './longBulletin'
import { type Published, published, Reading } from './nextIssues'

/** The second issue that this code ever sees, the third and the tenth; the first two all in the news part, the last with an archive. */
const CASES = [
  { issues: 1, inNews: 60 },
  { issues: 2, inNews: 60 },
  { issues: 9, inNews: 20 },
]
const HOME = '/pages/home/index'
const LIST = '/pages/bulletins/index'

for (const { issues, inNews } of CASES) {
  describe(`${issues} more issues, on WeChat`, () => {
    it('are on 首页, newest first, and all of them in the list, each article once and in order', async () => {
      const feed = await published(issues, inNews)
      const phone = await synced(feed)
      phone.page.expect(feed.newest[0]!)
      const list = await phone.open(LIST)
      await reachTheEnd(list, feed)
      const reading = new Reading(feed.titles)
      for (let top = 0; top < 12_000; top += 400) {
        await list.scroll(top)
        reading.note(list.text())
      }
      assert.deepEqual(reading.order, feed.titles)
      phone.expectNoErrors()
    })

    it('are read from one article to the next, back, and on to all of them', async () => {
      const feed = await published(issues, inNews)
      const phone = await synced(feed)
      await phone.page.tap(feed.newest[0]!)
      for (const [at, title] of feed.newest.entries()) {
        phone.page.expect(title)
        assert.equal(phone.page.shows('上一篇'), at > 0, title)
        const following = feed.newest[at + 1]
        if (following) await phone.page.tap(`下一篇：${following}`)
      }
      await phone.page.tap(`${feed.newest.at(-2)}，上一篇`)
      phone.page.expect(feed.newest.at(-2)!)
      await phone.page.tap(`下一篇：${feed.newest.at(-1)}`)
      await phone.page.tap('全部简报')
      assert.equal(phone.page.route, 'pages/bulletins/index')
      phone.expectNoErrors()
    })
  })
}

describe('more issues, in a browser', { timeout: 120_000 }, () => {
  after(closeBrowser)

  for (const { issues, inNews } of CASES) {
    it(`${issues} more: newest first, each article once and in order, and read one after the other`, async () => {
      const feed = await published(issues, inNews)
      const serves = Object.fromEntries(
        [...feed.files].map(([name, bytes]) => [`/feed/${name}`, { body: Buffer.from(bytes), contentType: 'application/json' }]),
      )
      const app = await openH5(H5, { serves, nowMs: Date.now() + 7_200_000, viewport: { width: 390, height: 844 } })
      try {
        await app.goto(HOME)
        await onTop(app, feed.newest[0]!).waitFor()
        await readList(app, feed)
        await app.goto(HOME)
        await onTop(app, feed.newest[0]!).click()
        for (const [at, title] of feed.newest.entries()) {
          await onTop(app, title).waitFor()
          assert.equal((await app.text()).includes('上一篇'), at > 0, title)
          const following = feed.newest[at + 1]
          if (following) await onTop(app, '下一篇').click()
        }
        app.expectClean()
      } finally {
        await app.close()
      }
    })
  }
})

async function synced({ files }: Published): Promise<Phone> {
  const phone = await openWith(files)
  await phone.open(HOME)
  await phone.advance(5_000)
  return phone
}

/** The pages of the archive come one by one, each when the end of the list is reached. */
async function reachTheEnd(list: Phone['page'], { hasArchive }: Published): Promise<void> {
  if (!hasArchive) return
  for (let at = 0; at < 20 && !list.shows('没有更早的了'); at += 1) {
    await list.scrollToBottom()
    await list.settle()
  }
  list.expect('没有更早的了')
}

const onTop = (app: H5App, words: string) => app.page.locator('.taro_page:visible').last().getByText(words).first()

async function readList(app: H5App, feed: Published): Promise<void> {
  await app.goto(LIST)
  await onTop(app, feed.newest[0]!).waitFor()
  const reading = new Reading(feed.titles)
  await app.page.mouse.move(195, 400)
  for (let at = 0; at < 80 && reading.order.length < feed.titles.length; at += 1) {
    reading.note(await app.text())
    await app.page.mouse.wheel(0, 350)
    await app.settle()
  }
  assert.deepEqual(reading.order, feed.titles)
}
