import assert from 'node:assert/strict'
import { it } from 'node:test'
import { NO_FILTER } from '@core/courier/courierState'
import { anApp } from '@test/fakes/anApp'
import { after } from '@test/fakes/mounted'
import { useGrowingList } from './useGrowingList'

it('a list of places begins with five, grows by twelve at a time, and another filter or place begins at its top', () => {
  const app = anApp()
  const list = app.show(useGrowingList)
  const grow = (): number => {
    after(() => list.now.showMore())
    return list.now.most
  }
  assert.deepEqual([list.now.most, grow(), grow()], [5, 17, 29])
  const first = list.now.contents
  after(() => app.courier.getState().set({ filter: { ...NO_FILTER, night: true } }))
  assert.deepEqual([list.now.most, list.now.contents === first], [5, false])
  assert.equal(grow(), 17)
  const place = { name: '测试站', at: { datum: 'wgs84', lng: 121.47, lat: 31.23 }, errorM: 100 } as never
  after(() => app.courier.getState().set({ place }))
  assert.equal(list.now.most, 5)
  list.leave()
})
