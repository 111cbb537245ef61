import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { WEAPP } from '@test/rig/dists'
import { Disk, openApp, type Phone, type Response } from 'weapp-rig'
import { openOffline } from './offline'
import { FEED_URL, nextIndex } from './servedFeed'

/** A host on the package's list; nothing leaves this machine. */
const REPORTS = 'https://www.jiading.gov.cn/reports'
const NIGHT = Date.parse('2026-11-24T21:10:30+08:00')

/** A phone whose feed names somebody who takes reports. */
async function openWithReports(answer: () => Response, disk = new Disk(), nowMs = NIGHT): Promise<Phone> {
  const phone = await openApp(WEAPP, {
    disk,
    nowMs,
    before: phone => {
      phone.network.serve(REPORTS, ({ body }) => {
        const response = answer()
        return response.status === undefined ? { body: { id: (JSON.parse(String(body)) as { id: string }).id } } : response
      })
      phone.network.serve(`${FEED_URL}index.json`, { body: nextIndex({ reportUrl: REPORTS }) })
    },
  })
  await phone.open('/pages/home/index')
  await phone.advance(1500)
  return phone
}
const posted = (phone: Phone) => phone.network.requests.filter(({ url }) => url === REPORTS)
const bodies = (phone: Phone) => posted(phone).map(({ body }) => JSON.parse(String(body)) as Record<string, unknown>)

describe('reporting how a station is', () => {
  it('says in one tap on the station’s page that it is open, and shows at once that it was said', async () => {
    const phone = await openOffline()
    const station = await phone.open('/pages/station/index?id=SH-001')
    await station.tap('我在这儿，开着')
    station.expect('报过：我在这儿，开着，没错')
    phone.expectNoErrors()
  })

  it('sends what was seen where and when, and nothing else', async () => {
    const phone = await openWithReports(() => ({}))
    const report = await phone.open('/pages/report/index?id=SH-001')
    await report.type('还想说什么（可不填，别写姓名电话）', '门锁着，打 13800000000 没人接')
    await report.tap('锁门了，进不去')
    report.expect('你在今天 21:10 报过：锁门了，进不去')
    report.expect('已送到，等编辑看')
    const [body, ...more] = bodies(phone)
    assert.deepEqual(more, [])
    const { id, token, ...rest } = body ?? {}
    for (const random of [id, token]) assert.match(String(random), /^[0-9a-f]{32}$/)
    assert.deepEqual(rest, {
      feed: 'shanghai-couriers',
      station: 'SH-001',
      kind: 'locked',
      at: '2026-11-24T21:10:00+08:00',
      note: '门锁着，打 ＊ 没人接',
    })
    assert.equal(posted(phone)[0]?.headers['Idempotency-Key'], id)
    phone.expectNoErrors()
  })

  it('keeps a report through a basement and a restart, and sends it under the same id when the network is back', async () => {
    const disk = new Disk()
    const below = await openWithReports(() => ({ status: 502 }), disk)
    const report = await below.open('/pages/report/index?id=SH-001')
    await report.tap('设施坏了')
    report.expect('还没发出去。等有网了自动发，不用管它。')
    const first = bodies(below)[0]?.id
    assert.ok(first)

    const above = await openWithReports(() => ({}), disk, NIGHT + 3_600_000)
    assert.deepEqual(
      bodies(above).map(({ id }) => id),
      [first],
    )
    const again = await above.open('/pages/report/index?id=SH-001')
    again.expect('已送到，等编辑看')
    above.expectNoErrors()
  })

  it('gives words to copy and numbers to call when nobody takes reports', async () => {
    const phone = await openOffline()
    const report = await phone.open('/pages/report/index?id=SH-001')
    await report.tap('搬走了')
    await report.tap('复制这段话')
    assert.match(phone.dialogs.clipboard, /金山百联商圈党群服务站：搬走了/)
    await report.tap('打 12351')
    assert.deepEqual(phone.dialogs.phoned, ['12351'])
    await report.tap('撤回')
    assert.equal(report.shows('复制这段话'), false)
    phone.expectNoErrors()
  })
})
