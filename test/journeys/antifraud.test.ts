import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openOffline } from './offline'

describe('the seconds before the parcel is signed', () => {
  it('ends the bulletin’s own case at 立即停下, with its reasons, in six taps from 首页 and without a signal', async () => {
    const phone = await openOffline()
    const home = await phone.open('/pages/home/index')
    await home.tap('识骗自查') // 1
    await phone.page.tap('到付 / 代收') // 2
    const check = phone.page
    assert.equal(check.route, 'pages/check/index')
    for (const sign of ['到付几百上千元', '收件人年纪很大', '说不清买了什么', '保健品']) await check.tap(sign) // 3–6
    for (const words of ['立即停下', '骗子专挑不用智能手机的老人', '别收钱，别交件', '打 110']) check.expect(words)
    assert.deepEqual(phone.errors, [])
  })

  it('keeps the ticks when a call comes in and the page is left', async () => {
    const phone = await openOffline()
    const check = await phone.open('/pages/check/index?id=cod')
    await check.tap('说不清买了什么')
    const again = await openOffline(phone.disk)
    const back = await again.open('/pages/check/index?id=cod')
    back.expect('有可疑')
  })

  it('dials 110 and 96110, and says what 96110 is not for', async () => {
    const phone = await openOffline()
    const page = await phone.open('/pages/antifraud/index')
    page.expect('96110 管劝阻和咨询，不出警；急事打 110')
    await page.tap('110 报警')
    await page.tap('96110 问一问')
    assert.deepEqual(
      phone.callsOf('makePhoneCall').map(call => (call.args as unknown as { phoneNumber: string }[])[0]?.phoneNumber),
      ['110', '96110'],
    )
  })

  it('dates and dims a warning that is past its expiry instead of passing it off as new', async () => {
    const phone = await openOffline()
    const page = await phone.open('/pages/antifraud/index')
    page.expect('高额到付件：先核实，再签收')
    page.expect('已过有效期（到 2026-03-24），仅供了解')
    assert.equal((await phone.open('/pages/home/index')).shows('高额到付件'), false)
  })
})
