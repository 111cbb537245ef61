import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Place } from '@core/courier/courierState'
import { courierJson, courierWebStorage } from '@test/rig/courier'
import { H5 } from '@test/rig/dists'
import { elementsOf } from 'weapp-rig'
import { closeBrowser, openH5 } from 'weapp-rig/h5'
import { openOffline } from './offline'

const BOX = '要找什么'
const PEOPLES_SQUARE: Place = {
  name: '人民广场',
  district: null,
  subdistrict: null,
  at: { datum: 'wgs84', lng: 121.4737, lat: 31.2304 },
  how: 'picked',
  errorM: 150,
}

describe('one box over everything', () => {
  it('finds in any order, full-width or not, with what was meant marked, and asks nobody', async () => {
    const phone = await openOffline()
    const page = await phone.open('/pages/search/index')
    await page.type(BOX, '到付　老人')
    const first = page.lines().slice(1)
    await page.type(BOX, '老人 到付')
    assert.deepEqual(page.lines().slice(1), first)
    page.expect('防骗')
    page.expect('简报')
    const marked = [...elementsOf(page.draw())]
      .filter(({ attrs }) => attrs.class === 'mark')
      .map(({ children }) => childText(children))
    assert.ok(marked.includes('到付') && marked.includes('老人'), marked.join())
    assert.ok(
      phone.network.requests.every(({ url }) => url.endsWith('/index.json')),
      'nothing typed leaves the phone',
    )
    page.expectAllNamed()
    // Sent piece by piece: no update is more than a cheap phone draws in a frame (docs/design.md §9).
    for (const { bytes } of page.setDatas.slice(1)) assert.ok(bytes <= 4000, `${bytes} B`)
  })

  it('leads from a word in the street to the soonest toilets, all of them behind one tap, and to one of them', async () => {
    const { disk } = await openOffline()
    disk.keys.set('courier', courierJson({}, { place: PEOPLES_SQUARE }))
    const page = await (await openOffline(disk)).open('/pages/search/index')
    await page.type(BOX, '哪里有厕所')
    page.expect('有卫生间的，最快的在前')
    const shown = (): number => page.lines().filter(line => /骑 \d+ 分钟/.test(line)).length
    assert.equal(shown(), 3)
    await page.tap(page.lines().find(line => /看全部 \d+ 处/.test(line))!)
    assert.equal(shown(), 8)
    for (const { bytes } of page.setDatas.slice(1)) assert.ok(bytes <= 4000, `${bytes} B`)
    await page.tap('豫园站公厕')
  })

  it('measures everything from a place that was named, at one tap', async () => {
    const phone = await openOffline()
    const page = await phone.open('/pages/search/index')
    await page.type(BOX, 'rmgc')
    page.expect('从「人民广场」算')
    await page.tap('从这儿算远近')
    assert.equal(phone.page.route, 'pages/stations/index')
    phone.page.expect('人民广场')
  })

  it('hears what is typed wrong, and says what it took it for', async () => {
    const page = await (await openOffline()).open('/pages/search/index')
    await page.type(BOX, '黄今')
    page.expect('按「黄金」找的')
    page.expect('寄黄金')
  })

  it('remembers on this phone what led somewhere, shows it next time, and forgets at a tap', async () => {
    const phone = await openOffline()
    const page = await phone.open('/pages/search/index')
    await page.type(BOX, '工伤')
    await page.tap('工伤保险')
    const again = await openOffline(phone.disk)
    const next = await again.open('/pages/search/index')
    await next.tap('工伤')
    next.expect('工伤保险')
    await next.tap('清空')
    await next.tap('清除')
    assert.equal(next.shows('最近搜过'), false)
  })

  it('doesn’t end in nothing: what comes close, and whom to call', async () => {
    const phone = await openOffline()
    const page = await phone.open('/pages/search/index')
    await page.type(BOX, '恐龙')
    page.expect('没有找到「恐龙」')
    page.expect('12345')
    await page.type(BOX, '换尿布')
    page.expect('还没有哪一处写着有「母婴室」')
    await page.type(BOX, '')
    await page.tap('手机充电')
    page.expect('有手机充电的')
    phone.expectNoErrors()
  })

  it('takes whatever is typed', async () => {
    const phone = await openOffline()
    const page = await phone.open('/pages/search/index')
    for (const words of ['.*', '(', '\\', '👨‍👩‍👧', '　', 'a'.repeat(40), '%E0%A4%A', '__proto__']) await page.type(BOX, words)
    phone.expectNoErrors()
  })
})

describe('the same in a browser', () => {
  after(closeBrowser)

  it('is walked with the keyboard alone, says how many there are, and opens what is chosen', async () => {
    const app = await openH5(H5, {
      viewport: { width: 390, height: 844 },
      storage: courierWebStorage({}, { place: PEOPLES_SQUARE }),
    })
    await app.goto('pages/search/index')
    await app.page.locator('input').fill('摔了')
    await app.page.getByRole('status').filter({ hasText: '找到' }).waitFor()
    await app.page.locator('input').focus()
    const seen: string[] = []
    for (let step = 0; step < 6 && !seen.some(text => text.includes('路上受伤了怎么办')); step += 1) {
      await app.page.keyboard.press('Tab')
      seen.push(await app.page.evaluate(() => document.activeElement?.textContent ?? ''))
    }
    assert.ok(seen.at(-1)?.includes('路上受伤了怎么办'), seen.join(' | '))
    await app.expectAccessible()
    await app.page.keyboard.press('Enter')
    await app.settle()
    assert.ok((await app.text()).includes('先做这三步'))
    app.expectClean()
    await app.close()
  })
})

const childText = (children: readonly unknown[]): string =>
  children.map(child => (typeof child === 'string' ? child : '')).join('')
