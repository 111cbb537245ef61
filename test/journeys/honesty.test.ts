import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { WEAPP } from '@test/rig/dists'
import { type Disk, openApp, type Phone } from 'weapp-rig'
import { copy } from '@/features/stations/copy'
import { phoneWith } from './manyStations'

const ALWAYS = { text: '24小时', weekly: [[0, 10_080]] }
const OFFICE = { text: '每日9:00-17:00', weekly: Array.from({ length: 7 }, (_, day) => [day * 1440 + 540, day * 1440 + 1020]) }
const LATE = { text: '每日12:00-24:00', weekly: Array.from({ length: 7 }, (_, day) => [day * 1440 + 720, day * 1440 + 1440]) }

const station = (name: string, patch: object) => ({
  type: 'Feature',
  id: name,
  geometry: null,
  properties: {
    name: `测试${name}`,
    kind: 'courier_station',
    district: '测试区',
    amenities: {},
    precision: 'district',
    status: 'open',
    source: { name: '测试', date: '2022-08', kind: 'general' },
    ...patch,
  },
})

const city = (): Disk =>
  phoneWith({
    type: 'FeatureCollection',
    features: [
      station('A-checked', { hours: ALWAYS, checked: '2026-10-01' }),
      station('B-checked-long-ago', { hours: ALWAYS, checked: '2024-10-01' }),
      station('C-never-checked', { hours: ALWAYS }),
      station('D-hours-unknown', { checked: '2026-10-01' }),
      station('E-office-hours', { hours: OFFICE, checked: '2026-10-01' }),
      station('F-open-late', { hours: LATE }),
      station('G-suspended', { hours: ALWAYS, checked: '2026-10-01', status: 'suspended' }),
    ],
  })

const at = (clock: string): Promise<Phone> =>
  openApp(WEAPP, {
    disk: city(),
    nowMs: Date.parse(`2026-11-24T${clock}:00+08:00`),
    before: phone => {
      phone.network.isDown = true
    },
  })

/** In the list's order, each station's initial and the words on its card that say whether it is open. */
async function statesOf(phone: Phone): Promise<readonly (readonly [initial: string, state: string])[]> {
  const list = phone.page
  await list.scrollToBottom()
  await list.scroll(603)
  await phone.advance(1000)
  const lines = list.lines()
  return lines.flatMap((line, at) => {
    const initial = /^测试([A-Z])-/.exec(line)?.[1]
    return initial ? [[initial, lines[at + 1]!] as const] : []
  })
}
const orderOf = (states: Awaited<ReturnType<typeof statesOf>>): string => states.map(([initial]) => initial).join('')

describe('what the list says of a station', () => {
  it('is "open" in green only for hours that somebody checked within 12 months, and never for unknown hours', async () => {
    const phone = await at('12:30')
    await phone.open('/pages/stations/index')
    const states = await statesOf(phone)
    assert.equal(orderOf(states), 'AEBCFDG')
    assert.deepEqual(Object.fromEntries(states), {
      A: copy.always,
      E: copy.openUntil('17:00'),
      B: copy.postedAlways(''),
      C: copy.postedAlways(''),
      F: copy.postedUntil('', '00:00'),
      D: copy.hoursUnknown,
      G: copy.status.suspended,
    })
    const green = phone.page.find(node => String(node.attrs.class).includes('pill green'))
    assert.ok(green)
    phone.expectNoErrors()
  })

  it('keeps unknown hours out of "open now"', async () => {
    const phone = await at('12:30')
    const list = await phone.open('/pages/stations/index')
    await list.tap(copy.openNow)
    assert.equal(orderOf(await statesOf(phone)), 'AEBCF')
  })

  it('leaves at 23:30, under "night", who is open at night by known hours, and says who is open now', async () => {
    const phone = await at('23:30')
    const list = await phone.open('/pages/stations/index')
    await list.tap(copy.night)
    assert.equal(orderOf(await statesOf(phone)), 'ABCFG')
    list.expect('还有 30 分钟关门')
    phone.expectNoErrors()
  })

  it('is the same after leaving the tab and after closing the app: the filter stays', async () => {
    const disk = city()
    const open = () =>
      openApp(WEAPP, {
        disk,
        nowMs: Date.parse('2026-11-24T12:30:00+08:00'),
        before: phone => {
          phone.network.isDown = true
        },
      })
    const phone = await open()
    const list = await phone.open('/pages/stations/index')
    await list.tap(copy.night)
    await phone.open('/pages/union/index')
    await phone.open('/pages/stations/index')
    phone.page.expect('共 5 处')
    const later = await open()
    const again = await later.open('/pages/stations/index')
    again.expect('共 5 处')
  })

  it('is reachable by district when nobody has located it', async () => {
    const phone = await at('12:30')
    const list = await phone.open('/pages/stations/index')
    await list.tap(copy.moreFilters)
    await phone.page.tap('测试区')
    await phone.page.tap(copy.apply(7))
    assert.equal(phone.page.route, 'pages/stations/index')
    await phone.page.tap('测试A-checked')
    phone.page.expect(copy.clipAddress)
    phone.expectNoErrors()
  })
})
