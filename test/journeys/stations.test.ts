import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { courierJson } from '@test/rig/courier'
import { Disk, type Phone } from 'weapp-rig'
import { openOffline } from './offline'
import { scenesOnBuild } from './scenesOnBuild'

async function pickPlace(phone: Phone, district: string, subdistrict: string): Promise<void> {
  const place = await phone.open('/pages/place/index')
  await place.tap(district)
  await place.tap(subdistrict)
}

describe('finding a place to rest', () => {
  it('offers first, on the list and on 首页, what a sensible courier would want at that spot and minute', async () => {
    for (const { nowMs, courier, judge } of scenesOnBuild(10)) {
      const disk = new Disk()
      disk.keys.set('courier', courierJson({}, courier))
      const phone = await openOffline(disk, nowMs)
      for (const page of ['stations', 'home'] as const) judge(page, (await phone.open(`/pages/${page}/index`)).lines())
      phone.expectNoErrors()
    }
  })

  it('comes to a useful list in two taps after location was refused, and asks no second time by itself', async () => {
    const phone = await openOffline()
    phone.location.isWilling = false
    const place = await phone.open('/pages/place/index')
    await place.tap('用大致位置')
    place.expect('没有拿到位置，没关系')
    await place.tap('杨浦区') // 1
    await place.tap('新江湾城街道') // 2
    const list = await phone.open('/pages/stations/index')
    list.expect('新江湾城街道（可能差 1 公里） · 换地点')
    list.expect('约')
    assert.deepEqual(phone.errors, [])
  })

  it('finds the nearest toilet from a place typed in pinyin, with the exit in words, and lists none where nobody asked', async () => {
    const phone = await openOffline()
    const place = await phone.open('/pages/place/index')
    await place.type('站名、街道或拼音', 'rmgc')
    await place.tap('人民广场')
    const home = await phone.open('/pages/home/index')
    assert.equal(home.shows('公厕'), false)
    await home.tap('卫生间')
    phone.page.expect('站公厕')
    phone.page.expect('随车站开放')
    phone.page.expect('不用进站')
    await phone.page.tap('卫生间')
    assert.equal(phone.page.shows('站公厕'), false)
    phone.expectNoErrors()
  })

  it('opens a metro line typed in words, and takes a station from it', async () => {
    const phone = await openOffline()
    const place = await phone.open('/pages/place/index')
    await place.type('站名、街道或拼音', '十六号线')
    place.expect('16号线，按站序')
    await phone.advance(200)
    await place.tap('滴水湖')
    const list = await phone.open('/pages/stations/index')
    list.expect('滴水湖 · 换地点')
    phone.expectNoErrors()
  })

  it('offers nothing as now where nothing is a ride away, and says how far the nearest is', async () => {
    const phone = await openOffline()
    await pickPlace(phone, '崇明区', '陈家镇')
    const home = await phone.open('/pages/home/index')
    home.expect('10 公里内没有合适的地方')
    const list = await phone.open('/pages/stations/index')
    list.expect('算不上现在能去')
    list.expect('共 61 处')
    phone.expectNoErrors()
  })

  it('never shows a place with unknown hours under "open", nor an old record in green', async () => {
    const phone = await openOffline()
    const list = await phone.open('/pages/stations/index')
    await list.tap('现在开着')
    assert.equal(list.shows('时段不详'), false)
    assert.equal(list.shows('开着，到'), false)
    list.expect('公布：24 小时')
    assert.equal(
      list.find(node => String(node.attrs.class).includes('pill green')),
      null,
    )
  })

  it('finds what is open now and charges phones within 3 km', async () => {
    const phone = await openOffline()
    await pickPlace(phone, '普陀区', '石泉路街道')
    const list = await phone.open('/pages/stations/index')
    await list.tap('现在开着')
    await list.tap('手机充电')
    await list.tap('3 公里内')
    list.expect('共 2 处')
    list.expect('石泉路街道')
    assert.equal(list.shows('时段不详'), false)
  })

  it('offers to widen the ring when nothing within 3 km is open and charges phones', async () => {
    const phone = await openOffline()
    await pickPlace(phone, '浦东新区', '陆家嘴街道')
    const list = await phone.open('/pages/stations/index')
    for (const chip of ['现在开着', '手机充电', '3 公里内']) await list.tap(chip)
    list.expect('没有同时满足这些条件的驿站')
    await list.tap('放宽到 10 公里，有 1 处')
    list.expect('共 1 处')
  })

  it('offers what would help when a filter leaves nothing', async () => {
    const phone = await openOffline()
    const list = await phone.open('/pages/stations/index')
    await list.tap('现在开着')
    await list.tap('卫生间')
    await list.tap('夜间')
    list.expect('没有同时满足这些条件的驿站')
    list.expect('有 ')
    await list.tap('清除条件')
    list.expect('共 61 处')
  })

  it('reaches a station that nobody located, by search', async () => {
    const phone = await openOffline()
    const search = await phone.open('/pages/search/index')
    await search.type('要找什么', '青年中心')
    await search.tap('青春加油站')
    assert.equal(phone.page.route, 'pages/station/index')
    phone.page.expect('位置只到区')
    phone.page.expect('复制地址')
  })

  it('shows the real Jinshan station with its four amenities, and says which of the usual its source is silent on', async () => {
    const phone = await openOffline()
    const station = await phone.open('/pages/station/index?id=SH-001')
    station.expect('金山百联商圈党群服务站')
    for (const there of ['空调', '冰箱', '微波炉', '饮水']) station.expect(there)
    station.expect('来源没写：手机充电、桌椅、卫生间')
  })

  it('keeps a report on this phone, with words ready to pass on and a way to take it back', async () => {
    const phone = await openOffline()
    const report = await phone.open('/pages/report/index?id=SH-001')
    await report.tap('锁门了，进不去')
    report.expect('复制这段话')
    await report.tap('撤回')
    assert.equal(report.shows('复制这段话'), false)
  })
})
