import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { placeErrorM } from '@core/courier/courierState'
import type { NamedPlace, PlacesFile } from '@core/geo/places'
import { unpackReadings } from '@core/search/pinyin'
import { anApp } from '@test/fakes/anApp'
import { wechat } from '@test/fakes/taro'
import { copy } from './copy'
import { usePlacePicker } from './usePlacePicker'

const at = (lng: number, lat: number) => ({ datum: 'wgs84', lng, lat }) as const
const place = (kind: NamedPlace['kind'], name: string, district: string | null, lng: number, lat: number, errorM: number) => ({
  kind,
  name,
  district,
  aliases: [],
  at: at(lng, lat),
  errorM,
})
const PLACES: PlacesFile = {
  places: [
    place('district', '甲区', null, 121.4, 31.2, 3000),
    place('district', '乙区', null, 121.5, 31.3, 4000),
    place('subdistrict', '江边街道', '甲区', 121.41, 31.21, 900),
    place('subdistrict', '湖边镇', '乙区', 121.51, 31.31, 1200),
    place('subdistrict', '江口镇', '乙区', 121.52, 31.32, 900),
    place('metro', '人民广场', '甲区', 121.47, 31.23, 200),
  ],
  lines: [{ name: '1号线', aliases: [], stations: ['人民广场'] }],
}
const READINGS = unpackReadings('jiang江kou口')
beforeEach(() => wechat.reset())

function picking(places = PLACES) {
  const app = anApp()
  let done = 0
  const count = (): void => {
    done += 1
  }
  const picker = () => app.read(() => usePlacePicker(places, () => READINGS, count))
  return { app, picker, place: () => app.courier.getState().place, done: () => done }
}
const names = (places: readonly NamedPlace[]): readonly string[] => places.map(({ name }) => name)

describe('saying where one is', () => {
  it('by name takes a district, a subdistrict or a metro station, where each of them lies and how roughly', () => {
    const { picker, place, done } = picking()
    assert.deepEqual(names(picker().districts), ['甲区', '乙区'])
    picker().pick(picker().districts[1]!)
    const how = 'picked'
    assert.deepEqual(place(), { name: '乙区', district: '乙区', subdistrict: null, at: at(121.5, 31.3), how, errorM: 4000 })
    const [first, ...others] = picker().subdistrictsOf('乙区')
    assert.deepEqual([first?.name, others.length], ['湖边镇', 1])
    picker().pick(first!)
    assert.deepEqual(place(), {
      name: '湖边镇',
      district: '乙区',
      subdistrict: '湖边镇',
      at: at(121.51, 31.31),
      how,
      errorM: 1200,
    })
    picker().pick(picker().find('人民').places[0]!)
    assert.deepEqual(place(), { name: '人民广场', district: null, subdistrict: null, at: at(121.47, 31.23), how, errorM: 200 })
    assert.deepEqual([picker().place?.name, placeErrorM(place()), done()], ['人民广场', 200, 3])
  })

  it('finds a name by any part of it, spaces aside, by its pinyin, and stops at twenty', () => {
    const { picker } = picking()
    assert.deepEqual(names(picker().find(' 江 ').places), ['江口镇', '江边街道'])
    assert.deepEqual(names(picker().find('jk').places), ['江口镇'])
    assert.deepEqual(picker().find('没有').places, [])
    const many = Array.from({ length: 30 }, (_, n) => place('metro', `站${n}`, '甲区', 121, 31, 200))
    assert.equal(
      picking({ ...PLACES, places: many })
        .picker()
        .find('站').places.length,
      20,
    )
  })

  it('by metro line shows its stations', () => {
    const { picker } = picking()
    assert.deepEqual(
      [picker().lines, names(picker().stationsOf('1号线')), picker().linesOf('人民广场')],
      [['1号线'], ['人民广场'], ['1号线']],
    )
    assert.equal(picker().find('一号线').line?.name, '1号线')
  })

  it('by the phone is that spot, and one refusal is remembered so that nobody is asked again', async () => {
    const { app, picker, place, done } = picking()
    await picker().locate()
    assert.deepEqual([place(), app.courier.getState().isLocatingRefused, done()], [null, true, 0])
    wechat.located = { longitude: 121.4, latitude: 31.2 }
    await picker().locate()
    const { name, how, ...where } = place()!
    assert.deepEqual([name, how], [copy.here, 'located'])
    assert.deepEqual(where, { district: null, subdistrict: null, at: at(121.4, 31.2), errorM: 1000 })
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
    picker().pick(picker().districts[0]!)
    picker().forget()
    assert.deepEqual([place(), done()], [null, 2])
  })
})
