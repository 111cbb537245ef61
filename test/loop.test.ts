import assert from 'node:assert/strict'
import { it } from 'node:test'
import { INITIAL } from '@core/courier/courierState'
import { doorWords } from '@core/courier/doorWords'
import type { Trust } from '@core/feed/trust'
import type { FeedIndex } from '@core/feed/wire/index'
import { developmentKey } from '@feedc/build/signingKey'
import { contentTree } from '@test/fakes/contentTree'
import { courierPort } from '@test/fakes/courierPort'
import { FakePhone } from '@test/fakes/fakePhone'
import { Loop } from '@test/fakes/loop'
import { createCourierStore } from '@/store/courierStore'
import { createFeedStore } from '@/store/feedStore'
import { createReportQueue } from '@/store/reportQueue'

const REPORTS = 'https://example.gov.cn/reports'

/** The app's own stores on a phone whose package is this feed, and whose network hands reports to `post`. */
function aPhone(files: ReadonlyMap<string, Uint8Array>, post: Parameters<typeof createReportQueue>[0]['post']) {
  const key = developmentKey()
  assert(key.ok)
  const { keyid, publicKey } = key.value
  const allow = { hosts: ['example.gov.cn'], appids: [], phones: [] }
  const trust: Trust = { feed: 'test-feed', keys: [{ keyid, publicKey }], feedUrl: 'https://feed.test/', allow, tiles: null }
  const { payload } = JSON.parse(Buffer.from(files.get('index.json')!).toString()) as { payload: string }
  const index = JSON.parse(Buffer.from(payload, 'base64').toString()) as FeedIndex
  const phone = new FakePhone(trust, { index, files: new Map(files) })
  phone.nowMs = Date.now()
  const courier = createCourierStore(courierPort(INITIAL))
  const feed = createFeedStore(phone.ports, phone.ports.bundled, () => 0.5)
  const sending = { hosts: allow.hosts, ownUrl: null, post, nowMs: Date.now, random: () => 0.5 }
  return { phone, courier, feed, queue: createReportQueue({ courier, feed, ...sending }) }
}

it('a report whose answer was lost twice is taken up once, and the next feed tells both the next courier and who said it', async () => {
  const tree = contentTree()
  const loop = await Loop.open(tree.dir, REPORTS)
  const packaged = await loop.publish(Date.now() - 60_000)
  let lost = 0
  const first = aPhone(packaged, async (_, json, key) => {
    const { status, body } = await loop.post(json, { 'idempotency-key': key })
    lost += 1
    return lost <= 2 ? null : { status, body, retryAfter: null }
  })
  const [id, token] = ['a'.repeat(32), 'b'.repeat(32)] as [string, string]
  const said = {
    id,
    stationId: 'T-1',
    kind: 'locked',
    note: '门口贴了告示',
    atMs: Date.now(),
    token,
    sending: 'waiting',
  } as const
  first.courier.getState().report(said)
  for (const _ of ['lost', 'lost', 'answered']) await first.queue.flush('network_back')
  const stateOf = (phone: typeof first) => phone.courier.getState().reports.map(({ sending }) => sending)
  assert.deepEqual([stateOf(first), (await loop.reports()).length], [['sent'], 1])

  await loop.inboxCommand('accept', 'T-1', '锁门')
  const files = await loop.publish(Date.now())
  const second = aPhone(packaged, async () => null)
  for (const { phone, feed } of [first, second]) {
    phone.serve({ files: new Map(files) })
    await feed.getState().refresh('pull_down')
  }
  const stations = second.feed.getState().snapshot.stations()
  const door = doorWords([], stations, Date.now()).get('T-1')
  assert.deepEqual([door?.word, door?.people], ['locked', 1])
  assert.deepEqual(stateOf(first), ['accepted'])
  await loop.close()
  tree.remove()
})
