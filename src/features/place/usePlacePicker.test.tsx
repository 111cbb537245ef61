import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import type { PlacesFile } from '@core/geo/places'
import { anApp } from '@test/fakes/anApp'
import { wechat } from '@test/fakes/taro'
import { copy } from './copy'
import { usePlacePicker } from './usePlacePicker'

const PLACES: PlacesFile = {
  districts: [
    ['甲区', 121.4, 31.2],
    ['乙区', 121.5, 31.3],
  ],
  subdistricts: {
    甲区: [['江边街道', 121.41, 31.21]],
    乙区: [
      ['湖边镇', 121.51, 31.31],
      ['江口镇', 121.52, 31.32],
    ],
  },
  metro: [['人民广场', '1 2 8', 121.47, 31.23]],
}
beforeEach(() => wechat.reset())

function picking(places = PLACES) {
  const app = anApp()
  let done = 0
  const count = (): void => {
    done += 1
  }
  const picker = () => app.read(() => usePlacePicker(places, count))
  return { app, picker, place: () => app.courier.getState().place, done: () => done }
}
const at = (lng: number, lat: number) => ({ datum: 'wgs84', lng, lat })

describe('saying where one is', () => {
  it('by name takes a district, a subdistrict or a metro station, where each of them lies', () => {
    const { picker, place, done } = picking()
    assert.deepEqual(picker().districts, ['甲区', '乙区'])
    picker().pickDistrict('乙区')
    assert.deepEqual(place(), { name: '乙区', district: '乙区', subdistrict: null, at: at(121.5, 31.3), how: 'picked' })
    const [first, ...others] = picker().subdistrictsOf('乙区')
    assert.deepEqual([first?.name, others.length], ['湖边镇', 1])
    picker().pick(first!)
    assert.deepEqual(place(), { name: '湖边镇', district: '乙区', subdistrict: '湖边镇', at: at(121.51, 31.31), how: 'picked' })
    picker().pick(picker().matches('人民')[0]!)
    assert.deepEqual(place(), { name: '人民广场', district: null, subdistrict: null, at: at(121.47, 31.23), how: 'picked' })
    assert.deepEqual([picker().place?.name, done()], ['人民广场', 3])
  })

  it('finds a name by any part of it, spaces aside, and stops at twenty', () => {
    const { picker } = picking()
    assert.deepEqual(
      picker()
        .matches(' 江 ')
        .map(({ name }) => name),
      ['江边街道', '江口镇'],
    )
    assert.deepEqual(picker().matches('没有'), [])
    const metro = Array.from({ length: 30 }, (_, n) => [`站${n}`, '1', 121, 31] as const)
    assert.equal(
      picking({ ...PLACES, metro })
        .picker()
        .matches('站').length,
      20,
    )
  })

  it('by the phone is that spot, and one refusal is remembered so that nobody is asked again', async () => {
    const { app, picker, place, done } = picking()
    await picker().locate()
    assert.deepEqual([place(), app.courier.getState().isLocatingRefused, done()], [null, true, 0])
    wechat.located = { longitude: 121.4, latitude: 31.2 }
    await picker().locate()
    assert.deepEqual(place(), { name: copy.here, district: null, subdistrict: null, at: at(121.4, 31.2), how: 'located' })
    assert.equal(done(), 1)
  })

  it('is not taken for refused when the phone merely failed', async () => {
    const { app, picker } = picking()
    wechat.located = 'getFuzzyLocation:fail timeout'
    await picker().locate()
    assert.equal(app.courier.getState().isLocatingRefused, false)
  })

  it('on the map keeps the name of what was tapped, or a word for it', async () => {
    const { picker, place, done } = picking()
    await picker().onMap()
    assert.deepEqual([place(), done()], [null, 0])
    for (const [name, shown] of [
      ['人民公园', '人民公园'],
      ['', copy.picked],
    ] as const) {
      wechat.chosen = { name, longitude: 121.4752, latitude: 31.2288 }
      await picker().onMap()
      const { at: there, ...rest } = place()!
      assert.deepEqual(rest, { name: shown, district: null, subdistrict: null, how: 'on_map' })
      assert.ok(there && there.lng < 121.472)
    }
    assert.equal(done(), 2)
  })

  it('can be taken back', () => {
    const { picker, place, done } = picking()
    picker().pickDistrict('甲区')
    picker().forget()
    assert.deepEqual([place(), done()], [null, 2])
  })
})
