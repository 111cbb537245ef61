import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, it } from 'node:test'
import { MINUTE_MS } from '@core/time/shanghaiTime'
import { type BuiltFeed, builtFeed } from '@test/inbox/builtFeed'
import { onBothEngines } from '@test/inbox/engines'
import { NOON_MS } from '@test/inbox/invented'
import { fit, type OpenInbox, openInbox } from '@test/inbox/openInbox'

const JSON_TYPE = { 'content-type': 'application/json' }

onBothEngines('whoever means harm', freshUrl => {
  let feed: BuiltFeed
  let inbox: OpenInbox
  before(async () => {
    feed = await builtFeed()
    inbox = await openInbox(await freshUrl(), feed.folder, { limits: { perMinute: 100_000 } })
  })
  after(async () => {
    await inbox.close()
    feed.remove()
  })
  const statusOf = async (body: string | Uint8Array, headers: Record<string, string> = JSON_TYPE): Promise<number> =>
    (await inbox.ask('POST', '/reports', body, headers)).status
  /** Nothing of what was sent is there. */
  const keepsNothingOf = async (send: () => Promise<void>): Promise<void> => {
    const before = await inbox.kept()
    await send()
    assert.deepEqual(await inbox.kept(), before)
  }

  it('with what isn’t JSON, is answered 400 and nothing is kept', () =>
    keepsNothingOf(async () => {
      const bodies = ['', 'x', '{', '[1,', '"\ud800', `{"__proto__":{"a":1}}`, 'null\0', '<xml/>']
      for (const body of bodies) assert.equal(await statusOf(body), 400, body)
      assert.equal(await statusOf(new Uint8Array([0xff, 0xfe, 0x00])), 400)
    }))

  it('with JSON that is no report, is answered 422', () =>
    keepsNothingOf(async () => {
      const { id, ...rest } = fit()
      const odd: readonly object[] = [
        [],
        {},
        rest,
        { ...rest, id: id.slice(1) },
        { ...rest, id: `${id}'; drop table reports; --` },
        { ...rest, id: [id] },
        { ...rest, id, kind: 'opened' },
        { ...rest, id, kind: { toString: 'locked' } },
        { ...rest, id, at: '2026-02-31T10:00:00+08:00' },
        { ...rest, id, at: '2026-11-28T03:58:00Z' },
        { ...rest, id, at: 1795889473424 },
        { ...rest, id, station: '../../etc' },
        { ...rest, id, note: '长'.repeat(101) },
        { ...rest, id, note: 7 },
        { ...rest, id, token: 'me' },
      ]
      for (const body of odd) assert.equal(await statusOf(JSON.stringify(body)), 422, JSON.stringify(body))
    }))

  it('with JSON as deep as a well, is answered 400 before anybody climbs in', () =>
    keepsNothingOf(async () => assert.equal(await statusOf(`${'['.repeat(1000)}${']'.repeat(1000)}`), 400)))

  it('with more than 2 KB, is answered 413, told in advance or not', () =>
    keepsNothingOf(async () => {
      const long = JSON.stringify({ ...fit(), padding: 'x'.repeat(2048) })
      assert.equal(await statusOf(long), 413)
      assert.equal(await statusOf(long, { ...JSON_TYPE, 'transfer-encoding': 'chunked' }), 413)
    }))

  it('with another type of content, is answered 415', () =>
    keepsNothingOf(async () => {
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/xml',
      ])
        assert.equal(await statusOf(JSON.stringify(fit()), { 'content-type': type }), 415, type)
      assert.equal(await statusOf(JSON.stringify(fit()), {}), 415)
    }))

  it('with a poisoned note, gets it stored harmless', async () => {
    const notes = {
      '<script>alert(1)</script>': '＜script＞alert(1)＜/script＞',
      '=cmd|/C calc!A0': 'cmd|/C calc!A0',
      '打我 13800000000': '打我 ＊',
      '在 31.23040,121.47370': '在 ＊,＊',
      'abc\u202egnp': 'abcgnp',
      [`门${'\u0300'.repeat(99)}`]: '门\u0300\u0300',
    }
    for (const [note, expected] of Object.entries(notes)) {
      const report = fit({ note })
      assert.equal((await inbox.post(report)).status, 200)
      assert.equal((await inbox.post(report)).status, 200, 'and again the same')
      assert.equal((await inbox.kept()).find(({ id }) => id === report.id)?.note, expected)
    }
    const nothing = fit({ note: '\u200b\u202e' })
    assert.equal((await inbox.post(nothing)).status, 200)
    assert.equal('note' in (await inbox.kept()).find(({ id }) => id === nothing.id)!, false)
  })

  it('with the same report three hundred times, has said it once', async () => {
    const report = fit({ kind: 'broken' })
    const answers = await Promise.all(Array.from({ length: 300 }, () => inbox.post(report)))
    assert.ok(answers.every(({ status }) => status === 200))
    assert.equal((await inbox.kept()).filter(({ id }) => id === report.id).length, 1)
  })

  it('with ten thousand inventions of one station, fills a day’s cap, and the editor sees how many there were', async () => {
    const flood = Array.from({ length: 10_000 }, () => fit({ kind: 'moved' }))
    const [first, rest] = [flood.slice(0, 200), flood.slice(200)]
    const statuses = (await Promise.all(first.map(report => inbox.post(report)))).map(({ status }) => status)
    assert.equal(statuses.filter(status => status === 200).length, 100)
    assert.equal(statuses.filter(status => status === 422).length, 100)
    // The other ten thousand past HTTP, which has nothing more to say.
    for (let at = 0; at < rest.length; at += 1000)
      await Promise.all(rest.slice(at, at + 1000).map(report => inbox.store.put({ ...report, receivedAtMs: NOON_MS })))
    assert.equal((await inbox.kept()).filter(({ kind }) => kind === 'moved').length, 100)
    const [count] = (await inbox.store.counts()).filter(({ kind }) => kind === 'moved')
    assert.deepEqual([count?.kept, count?.refused], [100, 9_900])
    assert.equal((await inbox.post(fit({ kind: 'confirmed' }))).status, 200, 'another word on the station is still heard')
  })

  it('from one address, is told to wait, while others are heard, and is heard again later', async () => {
    const strict = await openInbox(await freshUrl(), feed.folder, { limits: { perMinute: 5 } })
    const from = (address: string) => strict.post(fit(), { 'x-forwarded-for': address })
    const statuses: number[] = []
    for (let i = 0; i < 8; i += 1) statuses.push((await from('203.0.113.7')).status)
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429, 429, 429])
    assert.ok(Number((await from('203.0.113.7')).headers['retry-after']) > 0)
    assert.equal((await from('203.0.113.8')).status, 200)
    // One household's 2⁶⁴ addresses are one.
    for (let i = 0; i < 5; i += 1) assert.equal((await from(`2001:db8:1:2::${i}`)).status, 200)
    assert.equal((await from('2001:db8:1:2:ffff::1')).status, 429)
    assert.equal((await from('2001:db8:1:3::1')).status, 200)
    await strict.close()
  })

  it('with ever new addresses, makes it remember no more of them than it may', async () => {
    const small = await openInbox(await freshUrl(), feed.folder, { limits: { perMinute: 1, addresses: 10 } })
    const from = async (address: string): Promise<number> => (await small.post({}, { 'x-forwarded-for': address })).status
    assert.deepEqual([await from('203.0.113.7'), await from('203.0.113.7')], [422, 429])
    for (let i = 0; i < 10; i += 1) assert.equal(await from(`198.51.100.${i}`), 422)
    assert.equal(await from('203.0.113.7'), 422, 'forgotten, like anybody before the last ten')
    await small.close()
  })

  it('with more at once than can be written, is told 503 and when to come back, and what was acknowledged is there', async () => {
    const narrow = await openInbox(await freshUrl(), feed.folder, {
      limits: { perMinute: 100_000 },
      store: { maxWaiting: 5, maxBatch: 1, cap: 10_000 },
    })
    const reports = Array.from({ length: 200 }, () => fit())
    const answers = await Promise.all(reports.map(report => narrow.post(report)))
    const busy = answers.filter(({ status }) => status === 503)
    assert.ok(busy.length > 0)
    assert.ok(busy.every(({ headers }) => Number(headers['retry-after']) > 0))
    const kept = new Set((await narrow.kept()).map(({ id }) => id))
    assert.equal(kept.size, 200 - busy.length)
    answers.forEach(({ status }, at) => void assert.equal(kept.has(reports[at]!.id), status === 200))
    await narrow.close()
  })

  it('that sends a byte now and then, is cut off, and keeps nobody else from being heard', async () => {
    const patient = await openInbox(await freshUrl(), feed.folder, { limits: { headMs: 300, requestMs: 600 } })
    const port = Number(new URL(patient.origin).port)
    const slow = [
      'POST /reports HTTP/1.1\r\nhost: a\r\n',
      'POST /reports HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{',
    ].map(
      start =>
        new Promise<void>(closed => {
          const socket = connect(port, '127.0.0.1', () => socket.write(start))
          const drip = setInterval(() => socket.write('x'), 100)
          socket.on('error', () => {})
          socket.on('close', () => {
            clearInterval(drip)
            closed()
          })
        }),
    )
    assert.equal((await patient.post(fit())).status, 200)
    await Promise.all(slow)
    await patient.close()
  })

  it('with what is no HTTP at all, is hung up on', async () => {
    const port = Number(new URL(inbox.origin).port)
    await new Promise<void>(closed => {
      const socket = connect(port, '127.0.0.1', () => socket.write('\x16\x03\x01\x00\xa5 hello\r\n\r\n'))
      socket.on('error', () => {})
      socket.on('close', () => closed())
      socket.resume()
    })
    assert.equal((await inbox.ask('GET', '/health')).status, 200)
  })

  it('tomorrow, has no name that was known today', async () => {
    const strict = await openInbox(await freshUrl(), feed.folder, { limits: { perMinute: 1 } })
    const from = () => strict.post(fit({ at: '2026-11-28T11:00:00+08:00' }), { 'x-forwarded-for': '203.0.113.7' })
    assert.deepEqual([(await from()).status, (await from()).status], [200, 429])
    strict.at(13 * 60 * MINUTE_MS)
    assert.equal((await from()).status, 200)
    await strict.close()
  })
})
