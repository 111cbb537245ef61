import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { distanceM, type Wgs84 } from '@core/geo/geo'
import { wechat } from '@test/fakes/taro'
import { toGcj02 } from './gcj02'
import { chooseOnMap, locate } from './location'

beforeEach(() => wechat.reset())

/** People's Square as WeChat's map has it (GCJ-02), and where a GPS has the same spot: about half a kilometre west-north-west. */
const ON_THE_MAP = { longitude: 121.4752, latitude: 31.2288 }

describe('a place chosen on the map', () => {
  it('is where the courier put the pin, not the half kilometre beside it that WeChat’s map is shifted by', async () => {
    wechat.chosen = { name: '人民广场', ...ON_THE_MAP }
    const chosen = await chooseOnMap()
    assert(chosen.ok)
    const { name, at } = chosen.value
    const asDrawn: Wgs84 = { datum: 'wgs84', lng: ON_THE_MAP.longitude, lat: ON_THE_MAP.latitude }
    assert.equal(name, '人民广场')
    assert.ok(distanceM(at, asDrawn) > 400 && distanceM(at, asDrawn) < 600, `${distanceM(at, asDrawn)} m`)
    assert.ok(at.lng < asDrawn.lng && at.lat > asDrawn.lat)
  })

  it('is drawn again on the very spot', async () => {
    wechat.chosen = { name: '', ...ON_THE_MAP }
    const chosen = await chooseOnMap()
    assert(chosen.ok)
    const { longitude, latitude } = toGcj02(chosen.value.at)
    assert.ok(Math.abs(longitude - ON_THE_MAP.longitude) < 1e-5 && Math.abs(latitude - ON_THE_MAP.latitude) < 1e-5)
    assert.equal(chosen.value.at.datum, 'wgs84')
  })

  it('is understood when WeChat writes its degrees as text', async () => {
    wechat.chosen = { name: '', longitude: '121.4752', latitude: '31.2288' } as never
    const chosen = await chooseOnMap()
    assert(chosen.ok && Number.isFinite(chosen.value.at.lng))
  })

  it('is nobody’s fault when the map is closed again', async () => {
    for (const [message, why] of [
      ['chooseLocation:fail cancel', 'refused'],
      ['chooseLocation:fail auth deny', 'refused'],
      ['chooseLocation:fail system error', 'failed'],
    ] as const) {
      wechat.chosen = message
      assert.deepEqual(await chooseOnMap(), { ok: false, error: why })
    }
  })
})

describe('where the phone says it is', () => {
  it('is WGS 84 already', async () => {
    wechat.located = { longitude: 121.47, latitude: 31.23 }
    assert.deepEqual(await locate(), { ok: true, value: { at: { datum: 'wgs84', lng: 121.47, lat: 31.23 }, errorM: 1000 } })
    assert.deepEqual(wechat.calls, [['getFuzzyLocation', { type: 'wgs84' }]])
  })

  it('is a refusal when the courier or the privacy settings say no, and a failure when it is neither', async () => {
    for (const [message, why] of [
      ['getFuzzyLocation:fail auth deny', 'refused'],
      ['getFuzzyLocation:fail:privacy permission is not authorized', 'refused'],
      ['getFuzzyLocation:fail:timeout', 'failed'],
    ] as const) {
      wechat.located = message
      assert.deepEqual(await locate(), { ok: false, error: why })
    }
  })
})
