import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { H5 } from '@test/rig/dists'
import { LaidOut } from '@test/rig/laidOut'
import type { Page } from 'playwright-core'
import { closeBrowser, openH5 } from 'weapp-rig/h5'
import { openOffline } from './offline'

const PHONE = { width: 390, height: 844 }
const SMALL = { width: 320, height: 568 }

interface Spot {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** The middle of every question that can be seen whole, in order, before anything is tapped. */
const spotsOn = (page: Page): Promise<readonly Spot[]> =>
  page.evaluate(() => {
    const bars = Array.from(document.querySelectorAll('.bar')).filter(each => each.getClientRects().length > 0)
    const end = Math.min(innerHeight, ...bars.map(bar => bar.getBoundingClientRect().top))
    return Array.from(document.querySelectorAll('.question'))
      .map(row => ({ text: (row.textContent ?? '').trim(), box: row.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.top >= 0 && box.bottom <= end)
      .map(({ text, box }) => ({ text, x: box.left + box.width / 2, y: box.top + box.height / 2 }))
  })
/** What is ticked, and whether the first step and a call for help can be seen without scrolling. No named function inside: the browser has no helper of the compiler's. */
const seenOn = (page: Page) =>
  page.evaluate(() => {
    const [hasStep, hasCall] = ['.verdict.stop .verdict-act', '.verdict.stop .danger'].map(selector => {
      const box = document.querySelector(selector)?.getBoundingClientRect()
      return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight
    })
    const ticked = Array.from(document.querySelectorAll('.question.on')).map(row => (row.textContent ?? '').trim())
    return { ticked, hasStep, hasCall }
  })

after(closeBrowser)

describe('six ticks in a row, by a thumb that was on its way before the first of them', () => {
  it('land on the rows they were aimed at in the mini-program, and 立即停下 is all on the screen', async () => {
    const phone = await openOffline()
    const check = await LaidOut.of(await phone.open('/pages/check/index?id=cod'), PHONE)
    const aimed = (await spotsOn(check.browser)).slice(0, 6)
    assert.equal(aimed.length, 6)
    for (const spot of aimed) await check.tapAt(spot)
    const { ticked, hasStep, hasCall } = await seenOn(check.browser)
    assert.deepEqual(
      ticked,
      aimed.map(({ text }) => text),
    )
    assert.deepEqual([hasStep, hasCall], [true, true])
    await check.close()
    assert.deepEqual(phone.errors, [])
  })

  for (const [size, viewport] of Object.entries({ 'a phone': PHONE, 'the smallest': SMALL })) {
    it(`land on the rows they were aimed at in a browser on ${size}, and 立即停下 is all on the screen`, async () => {
      const app = await openH5(H5, { viewport })
      await app.goto('pages/check/index?id=cod')
      const aimed = (await spotsOn(app.page)).slice(0, 6)
      assert.ok(aimed.length >= (viewport === PHONE ? 6 : 3), `${aimed.length} rows in sight`)
      for (const { x, y } of aimed) {
        await app.page.mouse.click(x, y)
        await app.settle()
      }
      const { ticked, hasStep, hasCall } = await seenOn(app.page)
      assert.deepEqual(
        ticked,
        aimed.map(({ text }) => text),
      )
      assert.deepEqual([hasStep, hasCall], [true, true])
      app.expectClean()
      await app.close()
    })
  }
})

describe('the verdict', () => {
  it('is announced in the mini-program and in a browser', async () => {
    const phone = await openOffline()
    const check = await phone.open('/pages/check/index?id=cod')
    await check.tap('没买过，或说不清买了什么')
    const live = check.find(({ attrs }) => attrs.ariaLive === 'polite')
    assert.equal(live?.attrs.ariaLabel, '有可疑：别收钱，别交件')
    const app = await openH5(H5)
    await app.goto('pages/check/index?id=cod')
    await app.page.getByText('没买过，或说不清买了什么').click()
    const status = (await app.page.locator('.verdict [role=status]').textContent()) ?? ''
    assert.equal(status.replace(/\s/g, ''), '有可疑：别收钱，别交件')
    await app.close()
  })

  it('begins anew at a tap, takes that back, and can be passed on as words', async () => {
    const phone = await openOffline()
    const check = await phone.open('/pages/check/index?id=cod')
    await check.tap('没买过，或说不清买了什么')
    await check.tap('催你快签快收钱')
    await check.tap('把结果发给网点、家里')
    assert.match(phone.dialogs.clipboard ?? '', /^识骗自查 · 到付 \/ 代收：立即停下\n看到：没买过.*；催你/)
    await check.tap('换一件，重新勾')
    assert.equal(
      check.find(({ attrs }) => String(attrs.class).includes('question on')),
      null,
    )
    await check.tap('还是刚才那件，勾回 2 条')
    assert.ok(check.find(({ attrs }) => String(attrs.class).startsWith('bar verdict stop')))
    assert.deepEqual(phone.errors, [])
  })
})
