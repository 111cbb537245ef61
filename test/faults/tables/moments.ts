import assert from 'node:assert/strict'
import type { Phone } from 'weapp-rig'
import { editionOn, FEEDS, INDEX, MADE_AT_MS, NEWS } from '../editions'
import { killAtEveryWrite } from '../killAtEveryWrite'
import { diskOf, FEED_URL, HOME, HOUR_MS, type Kind, serving, start } from '../phones'
import { fault } from '../survive'

const good = serving(FEEDS.newest)
const asked = (phone: Phone, name: string): number =>
  phone.network.requests.filter(({ url }) => url === `${FEED_URL}${name}`).length

/** Everybody asks at once: a thumb twice, the network that returns, the app that comes back. */
async function askFourTimes(phone: Phone): Promise<void> {
  const { page } = phone
  await Promise.all([page.pullDown(), page.pullDown()])
  phone.network.change('4g')
  await phone.hide()
  await phone.show()
  await phone.advance(3_000)
  assert.equal(asked(phone, 'index.json'), 1)
}

/** WeChat ends requests five seconds after the app left the screen; the courier is back a minute later. */
async function leaveAndReturn(phone: Phone): Promise<void> {
  await phone.advance(1_000)
  await phone.hide()
  await phone.advance(60_000)
  assert.equal(asked(phone, 'index.json'), 1)
  await phone.show()
  await phone.advance(10_000)
  assert.equal(asked(phone, 'index.json'), 2)
}

/** Twelve requests that never end, in front of ours: WeChat runs ten, and the rest wait. */
async function crowd(phone: Phone): Promise<void> {
  phone.network.serve('https://busy.test/', { isHanging: true })
  const wx = phone.host.realm.context.wx as { request(options: object): void }
  for (let n = 0; n < 12; n += 1) wx.request({ url: `https://busy.test/${n}`, fail() {} })
  await phone.advance(2_000)
  assert.equal(phone.network.requests.length, 10)
}

/** A day of an old part under the new one’s name, then the right one: what was fetched once is not fetched again. */
async function waitForTheCdn(kind: Kind): Promise<void> {
  const disk = await diskOf(kind)
  const stale = await start({ serve: name => (name === INDEX.parts.news.path ? { body: NEWS.subarray(9) } : good(name)) }, disk)
  await stale.open(HOME)
  const had = editionOn(stale)
  for (let hour = 0; hour < 24; hour += 6) {
    await stale.hide()
    await stale.advance(6 * HOUR_MS)
    await stale.show()
    await stale.advance(3_000)
    assert.equal(editionOn(stale), had)
  }
  assert.ok(asked(stale, 'index.json') >= 4)
  const next = await start({ nowMs: MADE_AT_MS + 27 * HOUR_MS }, disk)
  await next.open(HOME)
  await next.advance(3_000)
  assert.equal(editionOn(next), 'newest')
  assert.deepEqual([...stale.errors, ...next.errors], [])
}

/** What the courier, the system and the server do in the middle of something. */
export const MOMENTS = {
  'killed at any write between parts and pointer': [
    { how: 'not written', drive: (kind: Kind) => killAtEveryWrite(kind, false) },
    { how: 'half written', drive: (kind: Kind) => killAtEveryWrite(kind, true) },
  ],
  'two refreshes at once': [fault({ how: 'four of them', act: askFourTimes, ends: 'updated' })],
  'background in mid-request': [
    fault({ how: 'for a minute', serve: name => ({ ...good(name), latencyMs: 7_000 }), act: leaveAndReturn, ends: 'updated' }),
  ],
  'over 10 requests queued': [fault({ how: 'twelve that hang', act: crowd, ends: 'updated' })],
  'a CDN that serves an old part for a day': [{ how: 'then the right one', drive: waitForTheCdn }],
} as const
