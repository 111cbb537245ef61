import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { courierWebStorage } from '@test/rig/courier'
import { H5 } from '@test/rig/dists'
import { closeBrowser, type H5App, openH5 } from 'weapp-rig/h5'
import { scenesOnBuild } from './scenesOnBuild'
import { WAYS } from './unionWays'

const TITLES = [
  '共推快递员权益保障 上海快递行业工会工作研讨会举行',
  '顺丰小哥果断报警 识破快件到付骗局',
  '青浦邮政管理局党支部组织开展主题党日活动 观看红色电影《大突围》',
  '松江邮政管理局同区总工会召开新就业群体工作座谈会',
  '奉贤邮政管理局联合属地相关部门打造快递行业党建品牌',
  '第四届书信文化节在亚邮展期间启动',
  '中通快递关心关爱新就业群体',
]

describe('the same app in a browser, 390 by 844', () => {
  let app: H5App
  before(async () => {
    app = await openH5(H5, { viewport: { width: 390, height: 844 } })
  })
  after(async () => {
    await app.close()
    await closeBrowser()
  })

  async function reads(route: string, ...words: readonly string[]): Promise<void> {
    await app.goto(route)
    const text = (await app.text()).replace(/\s+/g, '')
    for (const each of words) assert.ok(text.includes(each.replace(/\s+/g, '')), `${route}: ${each}`)
  }

  const titlesShown = async (): Promise<number> => {
    const text = (await app.text()).replace(/\s+/g, '')
    return TITLES.filter(title => text.includes(title.replace(/\s+/g, ''))).length
  }

  it('shows five of the seven real titles on the first screen; a warning takes the room of one until it was read', async () => {
    await app.goto('pages/home/index')
    assert.equal(await titlesShown(), 4)
    await tapAll('编的预警')
    await app.page.goBack()
    await app.settle()
    assert.equal(await titlesShown(), 5)
    app.expectClean()
  })

  it('lists 金山百联商圈党群服务站 with its four amenities', async () => {
    // The order follows the clock: noon, whatever the hour is.
    const noon = await openH5(H5, { viewport: { width: 390, height: 844 }, nowMs: Date.parse('2026-11-24T12:00:00+08:00') })
    await noon.goto('pages/stations/index')
    const card = noon.page.locator('.card', { hasText: '金山百联商圈党群服务站' })
    // The list goes on by itself when its end is reached; the button is for those who don't scroll.
    for (const untilMs = Date.now() + 30_000; (await card.count()) === 0 && Date.now() < untilMs; ) {
      await noon.page.mouse.wheel(0, 2000)
      await noon.settle()
    }
    const text = (await card.textContent()) ?? ''
    for (const amenity of ['热饭', '饮水', '空调', '冰箱']) assert.ok(text.includes(amenity), amenity)
    noon.expectClean()
    await noon.close()
  })

  it('goes on every time that somebody jumps to the end of the list', async () => {
    await app.goto('pages/stations/index')
    const height = (): Promise<number> =>
      app.page
        .locator('.taro_page:visible')
        .last()
        .evaluate(page => page.scrollHeight)
    for (let jump = 0; jump < 3; jump += 1) {
      const before = await height()
      for (let tries = 0; tries < 50 && (await height()) < before + 1000; tries += 1) {
        await app.page.mouse.wheel(0, 50_000)
        await app.settle()
      }
      assert.ok((await height()) >= before + 1000, `jump ${jump + 1} ended at the same place`)
    }
  })

  it('shows the guides and the way into the union', async () => {
    await reads('pages/antifraud/index', '到付件骗老人', '识骗自查', '110 报警')
    await reads('pages/union/index', '在快递网点上班，签了合同', '工伤保险', '职业伤害保障')
    app.expectClean()
  })

  /** Taps what says so, on the page on top. */
  async function tapAll(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await app.page.locator('.taro_page:visible').last().getByText(text).first().click()
      await app.settle()
    }
  }

  /** On 首页, with these pages seen before, and then no network at all. */
  async function withoutSignal(seen: readonly string[], act: () => Promise<string>): Promise<string> {
    await app.goto('pages/home/index')
    for (const route of [...seen, 'pages/home/index']) {
      await app.page.evaluate(to => window.location.assign(to), `#/${route}`)
      await app.page.waitForLoadState('networkidle')
      await app.settle()
    }
    await app.page.context().setOffline(true)
    try {
      return await act()
    } finally {
      await app.page.context().setOffline(false)
      app.errors.splice(0)
    }
  }

  it('shows the page of the address, however late the script of the one before comes', async () => {
    await app.goto('pages/home/index')
    await app.page.route(/\/chunk\/.*\.js$/, async route => {
      await new Promise(resolve => setTimeout(resolve, 400))
      await route.fallback()
    })
    const go = (route: string): Promise<void> => app.page.evaluate(to => window.location.assign(to), `#/${route}`)
    for (const late of ['pages/bulletins/index', 'pages/union/index']) {
      await go(late)
      await app.page.waitForTimeout(60)
      await go('pages/home/index')
      await app.page.waitForTimeout(1_000)
      await app.page.locator('.taro_page:visible').last().getByText('手里这件不对劲').first().waitFor()
    }
    await app.page.unroute(/\/chunk\/.*\.js$/)
    app.expectClean()
  })

  it('reaches 立即停下 from the first screen in six taps, with its reasons, when the signal is gone', async () => {
    const text = await withoutSignal(['pages/antifraud/index', 'pages/check/index?id=job'], async () => {
      await tapAll('手里这件不对劲', '到付 / 代收', '到付几百上千元', '收件人年纪很大', '说不清买了什么', '寄件方是保健品公司')
      return app.text()
    })
    for (const words of ['赌的就是他糊里糊涂付钱', '打 110，说清寄件人和金额']) assert.ok(text.includes(words), words)
  })

  it('reaches a way into the union in five taps for each situation, when the signal is gone', async () => {
    for (const [situation, { taps, ends }] of Object.entries(WAYS)) {
      assert.ok(taps.length + 1 <= 5)
      const seen = ['pages/union/index', 'pages/triage/index', 'pages/path/index?id=gone']
      const text = await withoutSignal(seen, async () => {
        await app.page.locator('.taro-tabbar__tabbar').getByText('入会').click()
        await app.settle()
        await tapAll(...taps)
        return app.text()
      })
      for (const words of [ends, '怎么办', '复制「申工社」去搜', '拿不准，问谁'])
        assert.ok(text.includes(words), `${situation}: ${words}`)
    }
  })

  it('offers first what a sensible courier would want at that spot and minute', async () => {
    const [one, ...more] = scenesOnBuild(21, 5)
    const there = await openH5(H5, { nowMs: one!.nowMs })
    await there.goto('pages/stations/index')
    for (const { nowMs, courier, judge } of [one!, ...more]) {
      await there.page.clock.setFixedTime(nowMs)
      await there.page.evaluate(kept => localStorage.setItem('courier', kept), courierWebStorage({}, courier).courier!)
      for (const page of ['stations', 'home'] as const) {
        await there.goto(`pages/${page}/index`)
        judge(page, (await there.text()).split('\n'))
      }
    }
    there.expectClean()
    await there.close()
  })

  it('shows how far and which way on rings, by keyboard too, and draws no border of any district', async () => {
    const { courier, nowMs } = scenesOnBuild(100)[0]!
    const there = await openH5(H5, { nowMs, storage: courierWebStorage({}, courier) })
    const page = there.page.locator('.taro_page:visible')
    await there.goto('pages/stations/index')
    await page.getByText('地图', { exact: true }).first().click()
    await page.locator('.rings').waitFor()
    assert.equal(await page.locator('svg path, .leaflet-container').count(), 0)
    const dots = page.locator('.rings [role=button]')
    const near = await dots.count()
    assert.ok(near >= 3, `${near} dots`)
    await page.getByText('看远一点').click()
    await there.settle()
    assert.ok((await dots.count()) > near)
    const name = ((await dots.nth(2).textContent()) ?? '').replace('…', '')
    await dots.nth(2).focus()
    await there.page.keyboard.press('Enter')
    await there.settle()
    assert.ok(((await page.locator('.board .title').textContent()) ?? '').startsWith(name), name)
    await there.expectAccessible()
    there.expectClean()
    await there.close()
  })

  it('hands a place to a map app by its own link, says so, and copies the address instead', async () => {
    await app.goto('pages/station/index?id=SH-017')
    await app.page.context().route('https://uri.amap.com/**', route => route.fulfill({ body: '' }))
    await tapAll('导航去')
    const opened = app.page.context().waitForEvent('page')
    await tapAll('高德地图')
    const tab = await opened
    assert.match(tab.url(), /^https:\/\/uri\.amap\.com\/marker\?position=121\.45\d+,31\.15\d+&/)
    await tab.close()
    assert.match(await app.text(), /已交给高德地图/)
    app.errors.splice(0)
    app.foreign.splice(0)
  })

  it('passes a guide on as words to paste', async () => {
    await app.goto('pages/guide/index?id=cod-elderly')
    await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await tapAll('转发')
    const pasted = await app.page.evaluate(() => navigator.clipboard.readText())
    assert.match(pasted, /^转给家里人看看：到付件骗老人\n怎么认出来：到付几百上千元.*\n怎么做：问一句.*\n来源：/)
    app.expectClean()
  })
})
