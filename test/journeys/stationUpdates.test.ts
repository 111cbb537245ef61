import assert from 'node:assert/strict'
import { it } from 'node:test'
import { openOffline } from './offline'

const MOST_BYTES = 4000

it('costs a cheap phone at most 4 KB an update: filters, the map, a favourite, a report', async () => {
  const phone = await openOffline()
  const list = await phone.open('/pages/stations/index')
  const heaviest: Record<string, number> = {}
  for (const words of ['现在开着', '热饭', '现在开着', '热饭', '地图', '列表']) {
    const before = phone.page.setDatas.length
    await list.tap(words)
    await phone.advance(1000)
    heaviest[words] = Math.max(heaviest[words] ?? 0, ...list.setDatas.slice(before).map(({ bytes }) => bytes))
  }
  const station = await phone.open('/pages/station/index?id=SH-050')
  for (const words of ['收藏', '我在这儿，开着', '撤回', '锁门了']) {
    const before = station.setDatas.length
    await station.tap(words)
    heaviest[words] = Math.max(0, ...station.setDatas.slice(before).map(({ bytes }) => bytes))
  }
  assert.deepEqual(
    Object.entries(heaviest).filter(([, bytes]) => bytes > MOST_BYTES),
    [],
  )
  phone.expectNoErrors()
})
