import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Phone } from 'weapp-rig'
import { openOffline } from './offline'
import { WAYS } from './unionWays'

async function walk(taps: readonly string[]): Promise<Phone> {
  const phone = await openOffline()
  await phone.open('/pages/home/index')
  await phone.open('/pages/union/index')
  for (const words of taps) await phone.page.tap(words)
  assert.equal(phone.page.route, 'pages/path/index')
  return phone
}

describe('from 首页 to a way into the union, with no signal', () => {
  for (const [situation, { taps, ends }] of Object.entries(WAYS)) {
    it(`${situation}: in ${taps.length + 1} taps`, async () => {
      assert.ok(taps.length + 1 <= 5)
      const { page, errors } = await walk(taps)
      for (const words of [ends, '带什么', '要多久', '拿不准，问谁', '来源', '复制「申工社」去搜']) page.expect(words)
      assert.deepEqual(errors, [])
    })
  }

  it('shows no door that leads nowhere: nothing to open is nothing to tap', async () => {
    const { page } = await walk(['平台众包、兼职'])
    for (const words of ['打开申工社小程序', '打开网页', '复制链接']) assert.equal(page.shows(words), false, words)
  })

  it('copies the words to search for, and asks before it calls the union', async () => {
    const phone = await walk(['平台众包、兼职'])
    await phone.page.tap('复制「申工社」去搜')
    assert.equal(phone.dialogs.clipboard, '申工社')
    await phone.page.tap('工会热线 12351')
    assert.match(phone.dialogs.modals[0]?.content ?? '', /入会、维权/)
    assert.deepEqual(phone.dialogs.phoned, ['12351'])
  })

  it('keeps the two injury schemes apart: an outlet’s way names one, a platform’s the other', async () => {
    const outlet = (await walk(['在快递网点上班，签了合同'])).page
    assert.deepEqual([outlet.shows('工伤保险'), outlet.shows('职业伤害保障')], [true, false])
    const platform = (await walk(['平台众包、兼职'])).page
    assert.deepEqual([platform.shows('工伤保险'), platform.shows('职业伤害保障')], [false, true])
  })

  it('says beside an amount past its review that it may have changed, with its date', async () => {
    const phone = await openOffline()
    const benefit = await phone.open('/pages/benefit/index?id=heat-allowance')
    benefit.expect('金额以官方为准，资料日期 2019\u201106')
    benefit.expect('300 元一个月，6 到 9 月（资\u2060料')
  })

  it('leads from seasonal care to the bulletin that told of it', async () => {
    const phone = await openOffline()
    await (await phone.open('/pages/benefit/index?id=zto-winter-kit')).tap('中通快递关心关爱新就业群体')
    assert.equal(phone.page.route, 'pages/article/index')
  })
})
