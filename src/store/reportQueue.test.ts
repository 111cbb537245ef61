import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { INITIAL, type StationReport } from '@core/courier/courierState'
import type { Heard } from '@core/feed/types'
import type { PostJson } from '@core/sync/sendReport'
import { aStation } from '@test/fakes/aStation'
import { courierPort } from '@test/fakes/courierPort'
import { FakePhone } from '@test/fakes/fakePhone'
import { aFeed, aSigner, trustIn } from '@test/fakes/signedFeed'
import { createCourierStore } from './courierStore'
import { createFeedStore } from './feedStore'
import { createReportQueue } from './reportQueue'

const URL = 'https://reports.example/v1'
const AT = Date.parse('2026-11-24T21:10:42+08:00')
const MINUTE_MS = 60_000

interface Posted {
  readonly url: string
  readonly key: string
  readonly body: Record<string, unknown>
}

type Answered = { status: number; body: string; retryAfter?: string } | null | 'normal'

/** A server that keeps what it was sent, once per key, and echoes the key, unless the test has it do otherwise. */
class FakeServer {
  readonly received: Posted[] = []
  readonly kept = new Map<string, unknown>()
  answer: (posted: Posted) => Answered = () => 'normal'

  readonly post: PostJson = async (url, json, key) => {
    const posted = { url, key, body: JSON.parse(json) as Record<string, unknown> }
    this.received.push(posted)
    const answer = this.answer(posted)
    if (answer !== 'normal') return answer && { retryAfter: null, ...answer }
    this.kept.set(key, posted.body)
    return { status: 200, body: JSON.stringify({ id: key }), retryAfter: null }
  }
}

const aReport = (id: string, patch: Partial<StationReport> = {}): StationReport => ({
  id,
  stationId: 'T-1',
  kind: 'locked',
  note: '',
  atMs: AT,
  token: 't1',
  sending: 'waiting',
  ...patch,
})

function aPhone({
  reportUrl = URL as string | null,
  hosts = ['reports.example'],
  ownUrl = null as string | null,
  stored = INITIAL,
} = {}) {
  const signer = aSigner()
  const phone = new FakePhone(trustIn(signer), aFeed(signer, { revision: 1795000000 }))
  const bundled = { ...phone.ports.bundled, index: { ...phone.ports.bundled.index, ...(reportUrl && { reportUrl }) } }
  let saved: unknown = stored
  const courier = createCourierStore({
    ...courierPort(),
    read: () => saved,
    write: state => {
      saved = JSON.parse(JSON.stringify(state))
      return true
    },
  })
  const server = new FakeServer()
  const clock = { nowMs: AT }
  const feed = createFeedStore(phone.ports, bundled, () => 0.5)
  const queue = createReportQueue({
    courier,
    feed,
    hosts,
    ownUrl,
    post: server.post,
    nowMs: () => clock.nowMs,
    random: () => 0.5,
  })
  const sendings = () => courier.getState().reports.map(({ id, sending }) => `${id} ${sending}`)
  return { courier, server, clock, queue, feed, sendings, saved: () => saved as typeof INITIAL }
}

describe('a report on its way to an editor', () => {
  it('says what was seen where and when, to the minute, and nothing about the courier or where they are', async () => {
    const { courier, server, queue, sendings } = aPhone()
    courier.getState().set({ place: { name: '我附近', district: null, subdistrict: null, at: null, how: 'located' } })
    courier.getState().report(aReport('r1', { note: '门口贴了告示' }))
    await queue.flush('reported')
    assert.deepEqual(server.received, [
      {
        url: URL,
        key: 'r1',
        body: {
          id: 'r1',
          feed: 'test-feed',
          station: 'T-1',
          kind: 'locked',
          at: '2026-11-24T21:10:00+08:00',
          note: '门口贴了告示',
          token: 't1',
        },
      },
    ])
    assert.deepEqual(sendings(), ['r1 sent'])
  })

  it('waits in a basement, lives through a restart, and leaves when the network is back', async () => {
    const below = aPhone()
    below.server.answer = () => null
    below.courier.getState().report(aReport('r1'))
    await below.queue.flush('reported')
    assert.deepEqual(below.sendings(), ['r1 waiting'])

    const above = aPhone({ stored: below.saved() })
    await above.queue.flush('network_back')
    assert.deepEqual(above.sendings(), ['r1 sent'])
  })

  it('counts once when the answer was lost and it is sent again', async () => {
    const { courier, server, clock, queue } = aPhone()
    server.answer = ({ key, body }) => {
      server.kept.set(key, body)
      return null
    }
    courier.getState().report(aReport('r1'))
    await queue.flush('reported')
    server.answer = () => 'normal'
    clock.nowMs += 5 * MINUTE_MS
    await queue.flush('tick')
    assert.equal(server.received.length, 2)
    assert.equal(server.kept.size, 1)
  })

  it('isn’t taken for sent by a captive portal or by somebody else’s answer', async () => {
    const { courier, server, queue, sendings } = aPhone()
    courier.getState().report(aReport('r1'))
    for (const answer of [
      { status: 200, body: '<html>登录</html>' },
      { status: 200, body: '{"id":"r2"}' },
      { status: 302, body: '{"id":"r1"}' },
      { status: 503, body: '' },
    ]) {
      server.answer = () => answer
      await queue.flush('network_back')
    }
    assert.deepEqual(sendings(), ['r1 waiting'])
    assert.equal(server.received.length, 4)
  })

  it('asks a server that is down less and less often by itself', async () => {
    const { courier, server, clock, queue } = aPhone()
    server.answer = () => ({ status: 503, body: '' })
    courier.getState().report(aReport('r1'))
    for (let second = 0; second < 3600; second += 15) {
      await queue.flush('tick')
      clock.nowMs += 15_000
    }
    assert.ok(server.received.length >= 4 && server.received.length <= 10, `${server.received.length} attempts in an hour`)
  })

  it('is not offered again once it was refused, and the next one goes its way', async () => {
    const { courier, server, queue, sendings } = aPhone()
    server.answer = ({ key }) => (key === 'r1' ? { status: 422, body: '' } : 'normal')
    courier.getState().report(aReport('r1'))
    courier.getState().report(aReport('r2', { kind: 'broken' }))
    await queue.flush('reported')
    assert.deepEqual(sendings(), ['r2 sent', 'r1 refused'])
    await queue.flush('network_back')
    assert.equal(server.received.length, 2)
  })

  it('stays on the phone when it is a week old, when it was taken back, or was never meant to be sent', async () => {
    const { courier, server, clock, queue, sendings } = aPhone()
    courier.getState().report(aReport('old'))
    courier.getState().report(aReport('undone', { kind: 'broken' }))
    courier.getState().report(aReport('kept', { kind: 'moved', sending: 'kept' }))
    courier.getState().undoReport('undone')
    clock.nowMs += 8 * 24 * 60 * MINUTE_MS
    await queue.flush('launch')
    assert.deepEqual([server.received, sendings()], [[], ['kept kept', 'old kept']])
  })

  it('is sent oldest first, and up to the last minute of its week', async () => {
    const { courier, server, clock, queue, sendings } = aPhone()
    courier.getState().report(aReport('r1'))
    courier.getState().report(aReport('r2', { kind: 'broken' }))
    clock.nowMs += 7 * 24 * 60 * MINUTE_MS
    await queue.flush('launch')
    assert.deepEqual(
      [server.received.map(({ key }) => key), sendings()],
      [
        ['r1', 'r2'],
        ['r2 sent', 'r1 sent'],
      ],
    )
  })

  it('is tried again when the app comes back, but not sooner than the server was given', async () => {
    const { courier, server, clock, queue, sendings } = aPhone()
    assert.equal(queue.canSend(), true)
    courier.getState().report(aReport('r1'))
    await queue.flush('foreground')
    assert.deepEqual(sendings(), ['r1 sent'])
    server.answer = () => null
    courier.getState().report(aReport('r2', { kind: 'broken' }))
    await queue.flush('foreground')
    for (const reason of ['foreground', 'tick'] as const) await queue.flush(reason)
    assert.equal(server.received.length, 2)
    clock.nowMs += 11_249
    await queue.flush('foreground')
    assert.equal(server.received.length, 2)
    clock.nowMs += 1
    await queue.flush('foreground')
    assert.equal(server.received.length, 3)
  })

  it('goes nowhere when the feed names no server, or one that the package doesn’t know', async () => {
    for (const phone of [aPhone({ reportUrl: null }), aPhone({ hosts: ['elsewhere.example'] })]) {
      phone.courier.getState().report(aReport('r1'))
      await phone.queue.flush('reported')
      assert.deepEqual([phone.queue.canSend(), phone.server.received], [false, []])
    }
  })

  it('goes where the package says, on a machine that tries it out, while the feed names nobody', async () => {
    const ownUrl = 'http://localhost:1/reports'
    for (const [phone, url] of [
      [aPhone({ reportUrl: null, ownUrl }), ownUrl],
      [aPhone({ ownUrl }), URL],
      [aPhone({ ownUrl, hosts: ['elsewhere.example'] }), undefined],
    ] as const) {
      phone.courier.getState().report(aReport('r1'))
      await phone.queue.flush('reported')
      assert.equal(phone.server.received[0]?.url, url)
    }
  })

  it('is sent once when two screens ask together', async () => {
    const { courier, server, queue } = aPhone()
    courier.getState().report(aReport('r1'))
    await Promise.all([queue.flush('reported'), queue.flush('network_back')])
    assert.equal(server.received.length, 1)
  })

  it('leaves a busy server alone for as long as it asked, whatever brings the next chance', async () => {
    const { courier, server, clock, queue } = aPhone()
    server.answer = () => ({ status: 429, body: '', retryAfter: '600' })
    courier.getState().report(aReport('r1'))
    await queue.flush('reported')
    clock.nowMs += 599_000
    for (const reason of ['reported', 'network_back', 'pull_down', 'tick'] as const) await queue.flush(reason)
    assert.equal(server.received.length, 1)
    clock.nowMs += 1000
    server.answer = () => 'normal'
    await queue.flush('network_back')
    assert.deepEqual([server.received.length, courier.getState().reports[0]?.sending], [2, 'sent'])
  })
})

describe('a report that somebody has', () => {
  const heard = (patch: Partial<Heard>): Heard => ({
    kind: 'locked',
    people: 2,
    atMs: Date.parse('2026-11-24T21:00:00+08:00'),
    decided: '2026-11-25',
    isAccepted: true,
    ...patch,
  })
  const learnt = (given: Heard, sending: StationReport['sending'] = 'sent') => {
    const phone = aPhone()
    phone.courier.getState().report(aReport('r1', { sending }))
    const { snapshot } = phone.feed.getState()
    phone.feed.setState({ snapshot: { ...snapshot, stations: () => [aStation({ id: 'T-1', heard: [given] })] } })
    return { ...phone, state: () => phone.courier.getState().reports[0]?.sending }
  }

  it('is taken up or not, as the next feed says of its station, kind and hour', () => {
    assert.equal(learnt(heard({})).state(), 'accepted')
    assert.equal(learnt(heard({ isAccepted: false, people: null })).state(), 'declined')
    assert.equal(learnt(heard({ kind: 'broken' })).state(), 'sent')
    assert.equal(learnt(heard({ atMs: AT - 60 * MINUTE_MS })).state(), 'sent')
  })

  it('stays so when a later feed has forgotten, and over a restart', () => {
    const phone = learnt(heard({}))
    phone.feed.setState({ snapshot: { ...phone.feed.getState().snapshot, stations: () => [] } })
    assert.equal(phone.state(), 'accepted')
    assert.equal(phone.saved().reports[0]?.sending, 'accepted')
  })

  it('says nothing of one that nobody has got yet', () => {
    assert.equal(learnt(heard({}), 'waiting').state(), 'waiting')
    assert.equal(learnt(heard({}), 'kept').state(), 'kept')
  })
})
