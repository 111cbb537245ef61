import assert from 'node:assert/strict'
import { it } from 'node:test'
import { mapApps } from './mapApps.h5'

const TO = { name: '甲&乙 #1', address: '一路;2 号?', at: { datum: 'wgs84', lng: 121.47, lat: 31.23 } } as const
/** GCJ-02 lies some 500 m south-east of WGS 84 here; never the raw point, which would be across the street from the door. */
const [EAST, SOUTH] = [0.0045, -0.002]

it('hands a place to each map app by its own link, in the datum that it takes, whatever letters the name has', () => {
  const hosts = mapApps.map(app => {
    const url = new URL(app.urlOf(TO))
    const numbers = decodeURIComponent(url.search)
      .match(/\d{2,3}\.\d{6}/g)!
      .map(Number)
      .sort((a, b) => b - a)
    assert.ok(Math.abs(numbers[0]! - 121.47 - EAST) < 0.001 && Math.abs(numbers[1]! - 31.23 - SOUTH) < 0.001, `${numbers}`)
    assert.ok(decodeURIComponent(url.search).includes('甲&乙 #1'))
    assert.equal(url.hash, '')
    return `${url.protocol}//${url.host}`
  })
  assert.deepEqual(hosts, ['https://uri.amap.com', 'https://api.map.baidu.com', 'https://apis.map.qq.com'])
})

it('says nothing of where the courier is: one point goes out, the destination', () => {
  for (const app of mapApps) assert.equal(decodeURIComponent(app.urlOf(TO)).match(/\d{2,3}\.\d{6}/g)?.length, 2, app.name)
})
