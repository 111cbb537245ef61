import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { INITIAL } from '@core/courier/courierState'
import { courierJson } from '@test/rig/courier'
import { WEAPP } from '@test/rig/dists'
import { Disk, type Drawn, elementsOf, nameOf, openApp, type Phone, tappablesOf } from 'weapp-rig'
import { openOffline } from './offline'

const me = (phone: Phone): Promise<Phone['page']> => phone.open('/pages/me/index')
const classOf = (page: Phone['page']): string =>
  String([...elementsOf(page.draw())].find(({ attrs }) => String(attrs.class).startsWith('screen'))?.attrs.class)
const stored = (phone: Phone): unknown => JSON.parse(phone.disk.keys.get('courier') ?? 'null')
const named = (page: Phone['page'], label: string): Drawn | undefined =>
  tappablesOf(page.draw()).find(node => nameOf(node) === label)

describe('how it looks', () => {
  it('follows WeChat’s own text size until the courier chooses one of four', async () => {
    const phone = await openApp(WEAPP, {
      before: each => {
        each.look.fontSizeSetting = 21
      },
    })
    const page = await me(phone)
    assert.match(classOf(page), /\bf4\b/)
    for (const [at, name] of ['小', '标准', '大', '特大'].entries()) {
      await page.tap(`字号：${name}`)
      assert.match(classOf(page), new RegExp(`\\bf${at + 1}\\b`))
    }
    await page.tap('字号：小')
    await page.tap('字号：跟随微信')
    assert.match(classOf(page), /\bf4\b/)
  })

  it('follows the phone into the dark, unless the courier said light or dark', async () => {
    const phone = await openOffline()
    const page = await me(phone)
    await phone.changeTheme('dark')
    assert.match(classOf(page), /\bdark\b/)
    await page.tap('界面颜色：浅色')
    assert.doesNotMatch(classOf(page), /\bdark\b/)
    await phone.changeTheme('light')
    await page.tap('界面颜色：深色')
    assert.match(classOf(page), /\bdark\b/)
    const again = await openOffline(phone.disk)
    assert.match(classOf(await again.open('/pages/home/index')), /\bdark\b/, 'and it is kept')
  })

  it('says aloud which one is on', async () => {
    const page = await me(await openOffline())
    const [system, dark] = ['界面颜色：跟随系统', '界面颜色：深色'].map(label => named(page, label))
    assert.deepEqual([system?.attrs.ariaRole, system?.attrs.ariaChecked, dark?.attrs.ariaChecked], ['radio', true, false])
    await page.tap('关怀模式，没打开')
    const care = named(page, '关怀模式，已打开')
    assert.deepEqual([care?.attrs.ariaRole, care?.attrs.ariaChecked], ['checkbox', true])
    assert.match(classOf(page), /\bcare\b/)
  })
})

describe('what is mine', () => {
  it('is listed newest first, a handful until all is asked for', async () => {
    const disk = new Disk()
    const history = ['01', '02', '03', '04', '05', '06', '07'].map(n => ({
      kind: 'article' as const,
      id: `2024-12-16-${n}`,
      atMs: 1,
    }))
    disk.keys.set('courier', courierJson({}, { history }))
    const page = await me(await openOffline(disk))
    assert.equal(page.shows('第四届书信文化节在亚邮展期间启动'), false)
    await page.tap('看全部 7 条')
    page.expect('第四届书信文化节在亚邮展期间启动')
  })

  it('is gone from the phone after 清除我的数据 was confirmed, and not when it wasn’t', async () => {
    const disk = new Disk()
    disk.keys.set('courier', courierJson({ isCare: true }, { searches: ['热饭'], readIds: ['2024-12-16-02'] }))
    const phone = await openOffline(disk)
    const page = await me(phone)
    phone.dialogs.confirms = false
    await page.tap('清除我的数据')
    assert.notDeepEqual(stored(phone), INITIAL)
    assert.match(phone.dialogs.modals.at(-1)?.content ?? '', /找不回来/)
    phone.dialogs.confirms = true
    await page.tap('清除我的数据')
    assert.deepEqual(stored(phone), INITIAL)
    assert.doesNotMatch(classOf(page), /\bcare\b/)
  })
})

describe('where the content comes from', () => {
  it('is said part by part, with the dates of its sources and whether anybody checked', async () => {
    const page = await me(await openOffline())
    page.expect('10 篇简报')
    page.expect('2 家来源，资料日期 2024‑09‑16 到 2024‑12‑16')
    page.expect('61 处驿站')
    page.expect('都还没有人现场核实')
    page.expect('还没有联网核对过')
    assert.equal(page.lines().filter(line => /家来源，资料日期 \d{4}/.test(line)).length, 4)
  })

  it('is checked again at a tap, and the note of it can be read and copied', async () => {
    const phone = await openOffline()
    const page = await me(phone)
    await page.tap('现在联网核对一次')
    await page.tap('诊断')
    phone.page.expect('联网核对：没连上，继续用手机上的')
    phone.page.expect('refreshed unreachable offline')
    await phone.page.tap('复制全部')
    assert.match(
      phone.dialogs.clipboard,
      /^暖蜂 \S+ · 内容版本 \d+ · 基础库 3\.7\.0 \/ 8\.0\.54\n.*refreshed unreachable offline/,
    )
    assert.deepEqual(phone.errors, [])
  })
})

describe('diagnostics', () => {
  it('notes the kind of an error and nothing that it says', async () => {
    const phone = await openOffline()
    await phone.open('/pages/home/index')
    phone.events.emit(phone.host, 'Error', 'TypeError: 我在 121.47,31.23 搜了热饭\n at x' as unknown as object)
    const page = await phone.open('/pages/diagnostics/index')
    page.expect('app_error TypeError')
    await page.tap('复制全部')
    assert.doesNotMatch(page.text() + phone.dialogs.clipboard, /热饭|121\.47/)
  })

  it('are all that is noted, and the privacy page says so', async () => {
    const phone = await openOffline()
    const page = await phone.open('/pages/privacy/index')
    page.expect('不发给任何人')
    page.expect('除此之外，没有任何统计')
  })
})

describe('a link to a page that this version doesn’t have', () => {
  it('leads to 首页 instead of a dead end', async () => {
    const phone = await openOffline()
    await phone.open('/pages/me/index')
    phone.events.emit(phone.host, 'PageNotFound', { path: 'pages/old/index', query: {}, isEntryPage: true })
    await phone.settle()
    assert.equal(phone.page.route, 'pages/home/index')
    phone.expectNoErrors()
  })
})

describe('a newer version', () => {
  it('is offered when it is there, and stays on offer to who said later', async () => {
    const phone = await openOffline()
    const page = await me(phone)
    phone.dialogs.confirms = false
    await phone.offerUpdate()
    assert.equal(phone.callsOf('updateManager.applyUpdate').length, 0)
    await page.tap('有新版本')
    assert.equal(phone.callsOf('updateManager.applyUpdate').length, 1)
  })
})

describe('whose work is in here', () => {
  it('is said under 我的, map data and every library, and each shows its terms to who asks', async () => {
    const phone = await openOffline()
    await (await me(phone)).tap('开源许可')
    const { page } = phone
    page.expect('© OpenStreetMap contributors')
    page.expect('Lucide Icons and Contributors')
    assert.equal(page.shows('WITHOUT WARRANTY OF ANY KIND'), false)
    await page.tap('看 MIT 条款全文')
    page.expect('WITHOUT WARRANTY OF ANY KIND')
    await page.tap('看 ISC 条款全文')
    page.expect('Cole Bemis')
    await page.tap('收起 ISC 条款')
    assert.equal(page.shows('Cole Bemis'), false)
    phone.expectNoErrors()
  })
})
