import assert from 'node:assert/strict'
import { loadSnapshot } from '@core/sync/loadSnapshot'
import { refreshFeed } from '@core/sync/refreshFeed'
import type { Snapshot } from '@core/sync/snapshot'
import { FakePhone } from './fakePhone'
import { aFeed, aSigner, type TestFeed, trustIn } from './signedFeed'

export const signer = aSigner()
export const trust = trustIn(signer)
export const packaged = aFeed(signer, { revision: 1795000000, stations: ['随程序带的'] })
/** Sixteen places from west to east, of one station each: the first list takes three. */
export const KEYS = Array.from({ length: 16 }, (_, at) => at.toString(4).padStart(2, '0'))
export const city = aFeed(signer, { revision: 1795000100, cells: Object.fromEntries(KEYS.map(key => [key, [`站${key}`]])) })
export const cellOf = (feed: TestFeed, key: string): string =>
  [...feed.files.keys()].find(name => name.startsWith(`stations-${key}.`))!

/** A phone in the west of it that has read the first list, and has asked for nothing since. */
export async function aPhone(feed = city): Promise<{ phone: FakePhone; snapshot: Snapshot }> {
  const phone = new FakePhone(trust, packaged)
  phone.interest = { at: { datum: 'wgs84', lng: 0.2, lat: 0.2 }, district: null, stationIds: [] }
  phone.serve(feed)
  const outcome = await refreshFeed(phone.ports, loadSnapshot(phone.ports))
  assert.ok('snapshot' in outcome)
  phone.asked.length = 0
  return { phone, snapshot: outcome.snapshot }
}
