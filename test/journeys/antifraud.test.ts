import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { describe, it } from 'node:test'
import { WEAPP } from '@test/rig/dists'
import { type OpenPage, openApp } from 'weapp-rig'
import { renderPage } from 'weapp-rig/component'
import { openOffline } from './offline'

/** The verdict that the bar is drawn for; the gauge names all three. */
const isAt = (page: OpenPage, level: string): boolean => page.find(({ attrs }) => attrs.class === `bar verdict ${level}`) !== null

describe('the seconds before the parcel is signed', () => {
  it('ends the bulletin’s own case at 立即停下, with its reasons, in six taps from 首页 and without a signal', async () => {
    const phone = await openOffline()
    const home = await phone.open('/pages/home/index')
    await home.tap('识骗自查') // 1
    await phone.page.tap('到付 / 代收') // 2
    const check = phone.page
    assert.equal(check.route, 'pages/check/index')
    for (const sign of ['到付几百上千元', '收件人年纪很大', '说不清买了什么', '保健品']) await check.tap(sign) // 3–6
    assert.ok(isAt(check, 'stop'))
    for (const words of ['骗子专挑不会用手机的老人', '别收钱，别交件', '打 110，说清寄件人和金额']) check.expect(words)
    assert.deepEqual(phone.errors, [])
  })

  it('counts the same taps when WeChat’s own component engine delivers them', async () => {
    const phone = await openOffline()
    await (await phone.open('/pages/home/index')).tap('识骗自查')
    await phone.page.tap('到付 / 代收')
    const rendered = await renderPage(WEAPP, phone.page)
    for (const sign of ['到付几百上千元', '收件人年纪很大', '没买过，或说不清买了什么']) await rendered.tap(sign)
    assert.match(rendered.text(), /打 110，说清寄件人和金额/)
    rendered.close()
    assert.deepEqual(phone.errors, [])
  })

  it('keeps the ticks when a call comes in and the page is left, but not for the next day’s parcel', async () => {
    const phone = await openOffline()
    const check = await phone.open('/pages/check/index?id=cod')
    await check.tap('说不清买了什么')
    const again = await openOffline(phone.disk)
    const back = await again.open('/pages/check/index?id=cod')
    assert.ok(isAt(back, 'suspicious'))
    const tomorrow = await openApp(WEAPP, { disk: phone.disk, nowMs: phone.clock.nowMs + 20 * 3_600_000 })
    const anew = await tomorrow.open('/pages/check/index?id=cod')
    assert.ok(isAt(anew, 'no_sign'), 'another parcel, another day')
  })

  it('says who says so, with dates, in every state of a self-check', async () => {
    const phone = await openOffline()
    const check = await phone.open('/pages/check/index?id=cod')
    for (const words of ['《上海市邮政快递行业》简报', '2024', '上海市邮政管理局（新京报报道）（转载）']) check.expect(words)
  })

  it('asks before it dials 110 and 96110, and says what each is for and what it isn’t', async () => {
    const phone = await openOffline()
    const page = await phone.open('/pages/antifraud/index')
    page.expect('96110 管劝阻和咨询，不出警；急事打 110')
    phone.dialogs.confirms = false
    await page.tap('110 报警')
    assert.deepEqual(phone.dialogs.phoned, [])
    phone.dialogs.confirms = true
    await page.tap('110 报警')
    await page.tap('96110 问一问')
    const asked = phone.dialogs.modals.map(({ content }) => content)
    assert.match(asked[1] ?? '', /人身危险、正在被骗.*这些事别打：咨询/)
    assert.match(asked[2] ?? '', /拿不准是不是骗局.*这些事别打：出警/)
    assert.deepEqual(
      phone.callsOf('makePhoneCall').map(call => (call.args as unknown as { phoneNumber: string }[])[0]?.phoneNumber),
      ['110', '96110'],
    )
  })

  it('calls the courier’s own outlet by the number the courier gave, kept on this phone', async () => {
    const phone = await openOffline()
    const check = await phone.open('/pages/check/index?id=cod')
    phone.dialogs.types = '没有号码'
    await check.tap('打给网点')
    assert.equal(phone.dialogs.toasts.at(-1)?.title, '号码不对，没有保存')
    phone.dialogs.types = '021-5555 0000'
    await check.tap('打给网点')
    assert.deepEqual(phone.dialogs.phoned, [])
    const again = await openOffline(phone.disk)
    const back = await again.open('/pages/check/index?id=job')
    again.dialogs.picks = '打给网点 021-55550000'
    await back.tap('打给网点')
    assert.deepEqual(again.dialogs.phoned, ['021-55550000'])
    assert.deepEqual(again.errors, [])
  })

  it('passes a guide on as a card with its own title and picture', async () => {
    const phone = await openOffline()
    const page = await phone.open('/pages/guide/index?id=cod-elderly')
    assert.equal(page.find(node => node.attrs.openType === 'share')?.tag, 'button')
    const card = (await page.call('onShareAppMessage', { from: 'button' })) as Record<string, string>
    assert.equal(card.title, '转给家里人看看：到付件骗老人')
    assert.equal(card.path, '/pages/guide/index?id=cod-elderly')
    assert.ok(existsSync(`${WEAPP}${card.imageUrl}`), card.imageUrl)
  })

  it('leads from a guide to its self-check and the bulletin, and from the self-check back to the guide', async () => {
    const phone = await openOffline()
    const guide = await phone.open('/pages/guide/index?id=cod-elderly')
    guide.expect('没买过，或说不清买了什么')
    await guide.tap('拿手里这件查一查')
    assert.equal(phone.page.route, 'pages/check/index')
    await phone.page.tap('看这个骗局怎么回事')
    assert.equal(phone.page.route, 'pages/guide/index')
    await phone.page.tap('顺丰小哥果断报警 识破快件到付骗局')
    assert.equal(phone.page.route, 'pages/article/index')
  })

  it('dates and dims a warning that is past its expiry instead of passing it off as new', async () => {
    const phone = await openOffline()
    const page = await phone.open('/pages/antifraud/index')
    page.expect('高额到付件：先核实，再签收')
    page.expect('已过有效期（到 2026-03-24），仅供了解')
    assert.equal((await phone.open('/pages/home/index')).shows('高额到付件'), false)
  })
})
