import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { WEAPP } from '@test/rig/dists'
import { openOffline } from './offline'

/** Every page that is worth passing on, and some word of its own that the card has to say. */
const WORTH_SHARING: Readonly<Record<string, RegExp>> = {
  '/pages/home/index': /歇脚.*骗局/,
  '/pages/stations/index': /充电.*热饭/,
  '/pages/antifraud/index': /不对劲/,
  '/pages/union/index': /入会/,
  '/pages/bulletins/index': /简报/,
  '/pages/help/index': /出事了/,
  '/pages/triage/index': /入会/,
  '/pages/article/index?id=2024-12-16-02': /顺丰小哥/,
  '/pages/station/index?id=SH-017': /^歇脚去：.+/,
  '/pages/guide/index?id=cod-elderly': /到付件骗老人/,
  '/pages/check/index?id=cod': /到付/,
  '/pages/alert/index?id=made-up-lockers': /编的预警/,
  '/pages/answer/index?id=road-injury': /受伤/,
  '/pages/benefit/index?id=heat-allowance': /高温津贴/,
  '/pages/path/index?id=outlet-contract': /快递网点/,
}

describe('a card in a chat', () => {
  it('has our own picture and words, and leads to the page it was made on, from every page worth sharing', async () => {
    const phone = await openOffline()
    for (const [url, words] of Object.entries(WORTH_SHARING)) {
      const page = await phone.open(url)
      const card = (await page.call('onShareAppMessage', { from: 'menu' })) as Record<string, string>
      assert.match(card.title ?? '', words, url)
      assert.equal(card.path, url)
      assert.ok(existsSync(`${WEAPP}${card.imageUrl}`), `${url}: ${card.imageUrl}`)
      const moment = (await page.call('onShareTimeline', {})) as Record<string, string>
      assert.deepEqual([moment.title, moment.query], [card.title, url.split('?')[1] ?? ''], url)
      while (phone.stack.pages.length > 1) await phone.back()
    }
    assert.deepEqual(phone.errors, [])
  })

  it('is for who is sent one: WeChat’s search finds public pages, and none that is the courier’s own', () => {
    const { sitemapLocation, pages } = JSON.parse(readFileSync(`${WEAPP}/app.json`, 'utf8')) as {
      sitemapLocation: string
      pages: readonly string[]
    }
    const { rules } = JSON.parse(readFileSync(`${WEAPP}/${sitemapLocation}`, 'utf8')) as {
      rules: readonly { action: string; page: string }[]
    }
    const hidden = rules.filter(({ action }) => action === 'disallow').map(({ page }) => page)
    assert.deepEqual(
      hidden.filter(page => !pages.includes(page)),
      [],
    )
    for (const own of ['me', 'diagnostics', 'report', 'place']) assert.ok(hidden.includes(`pages/${own}/index`), own)
  })
})
