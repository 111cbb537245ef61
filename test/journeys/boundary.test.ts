import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DAMAGED, leftOf } from '@test/fakes/damagedStorage'
import { WEAPP } from '@test/rig/dists'
import { Disk, openApp } from 'weapp-rig'

describe('one page’s fault', () => {
  it('stays that page’s: it says what happened, leads on, and is noted; tabs and other pages go on', async () => {
    const phone = await openApp(WEAPP, { wx: () => ({ createMapContext: () => ({}) }) })
    const list = await phone.open('/pages/stations/index')
    await list.tap('地图')
    await phone.advance(500)
    list.expect('这一页没能打开。别的页面照常能用。')
    await list.tap('再试一次')
    list.expect('共 61 处')
    const home = await phone.open('/pages/home/index')
    home.expect('最快坐下')
    ;(await phone.open('/pages/diagnostics/index')).expect('有一页没画出来，别的页照常能用')
  })
})

describe('a phone whose storage is not as it should be', () => {
  it('opens with all that could be kept, whatever was broken, and writes nothing over a newer app’s', async () => {
    for (const [how, damaged] of Object.entries(DAMAGED)) {
      const disk = new Disk()
      disk.keys.set('courier', JSON.stringify(damaged.stored))
      const phone = await openApp(WEAPP, { disk })
      const me = await phone.open('/pages/me/index')
      await me.tap('界面颜色：浅色')
      assert.deepEqual(phone.errors, [], how)
      const { settings, ...kept } = JSON.parse(disk.keys.get('courier') ?? 'null')
      const { settings: were, ...should } = leftOf(damaged)
      assert.deepEqual(kept, should, how)
      assert.deepEqual(settings, { ...were, theme: 'light' }, how)
      if (how.startsWith('a newer app')) assert.deepEqual(JSON.parse(disk.keys.get('courier.newer')!), damaged.stored, how)
    }
  })

  it('opens when a key holds what is no JSON at all', async () => {
    for (const key of ['courier', 'courier.newer', 'feed', 'feed.floor']) {
      const disk = new Disk()
      disk.keys.set(key, '{oops')
      const phone = await openApp(WEAPP, { disk })
      ;(await phone.open('/pages/home/index')).expect('最快坐下')
      assert.deepEqual(phone.errors, [], key)
    }
  })
})
