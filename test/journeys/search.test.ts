import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { elementsOf } from 'weapp-rig'
import { openOffline } from './offline'

const BOX = '要找什么'

describe('one box over everything', () => {
  it('finds in any order, full-width or not, grouped, with what was meant marked, and asks nobody', async () => {
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
  })

  it('takes apart what was typed without a space, and says so', async () => {
    const page = await (await openOffline()).open('/pages/search/index')
    await page.type(BOX, '金山热饭')
    page.expect('找的是「金山 热饭」')
    page.expect('金山百联商圈党群服务站')
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

  it('doesn’t end in nothing: says so, offers the words that find something, and what others look for', async () => {
    const page = await (await openOffline()).open('/pages/search/index')
    await page.type(BOX, '热饭 查无此词')
    page.expect('没有找到「热饭 查无此词」')
    page.expect('分开搜有结果')
    await page.tap('热饭')
    page.expect('驿站')
    await page.type(BOX, '查无此词')
    await page.tap('手机充电')
    assert.equal(page.shows('没有找到'), false)
  })

  it('takes whatever is typed', async () => {
    const phone = await openOffline()
    const page = await phone.open('/pages/search/index')
    for (const words of ['.*', '(', '\\', '👨‍👩‍👧', '　', 'a'.repeat(40), '%E0%A4%A', '__proto__']) await page.type(BOX, words)
    phone.expectNoErrors()
  })
})

const childText = (children: readonly unknown[]): string =>
  children.map(child => (typeof child === 'string' ? child : '')).join('')
