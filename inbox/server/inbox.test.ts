import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from '@core/time/shanghaiTime'
import { type BuiltFeed, builtFeed } from '@test/inbox/builtFeed'
import { onBothEngines } from '@test/inbox/engines'
import { NOON_MS } from '@test/inbox/invented'
import { fit, type OpenInbox, openInbox } from '@test/inbox/openInbox'
import { copy } from '../copy'

onBothEngines('the inbox', freshUrl => {
  let feed: BuiltFeed
  let inbox: OpenInbox
  before(async () => {
    feed = await builtFeed()
    inbox = await openInbox(await freshUrl(), feed.folder, { origin: 'https://page.example', limits: { perMinute: 10_000 } })
  })
  after(async () => {
    await inbox.close()
    feed.remove()
  })
  const isKept = async ({ id }: { readonly id: string }): Promise<boolean> => (await inbox.kept()).some(each => each.id === id)

  it('answers a report with its id when it is kept, and again the same, however often it comes', async () => {
    const report = fit({ note: '门口贴了告示' })
    const answers = await Promise.all([1, 2, 3].map(() => inbox.post(report)))
    answers.push(await inbox.post(report))
    for (const { status, body } of answers) assert.deepEqual([status, JSON.parse(body)], [200, { id: report.id }])
    const { receivedAtMs, ...kept } = (await inbox.kept()).find(({ id }) => id === report.id)!
    assert.deepEqual(kept, report)
    assert.equal(receivedAtMs, NOON_MS)
  })

  it('says 409 to another report under the same id, and keeps the first', async () => {
    const report = fit()
    await inbox.post(report)
    const { status, body } = await inbox.post({ ...report, kind: 'moved' })
    assert.deepEqual([status, JSON.parse(body)], [409, { error: 'conflict', message: copy.refused.conflict }])
    assert.equal((await inbox.kept()).filter(({ id, kind }) => id === report.id && kind === 'locked').length, 1)
  })

  it('keeps of a report what the format names, and nothing else that was sent with it', async () => {
    const report = fit()
    const more = { ...report, lat: 31.2304, lng: 121.4737, name: '张三', device: 'abc' }
    assert.equal((await inbox.post(more)).status, 200)
    const { receivedAtMs: _, ...kept } = (await inbox.kept()).find(({ id }) => id === report.id)!
    assert.deepEqual(kept, report)
  })

  it('refuses a station that is on no list, and another city’s report, each in a sentence', async () => {
    for (const [change, error] of [
      [{ station: 'T-999' }, 'unknown_station'],
      [{ feed: 'other-city' }, 'other_feed'],
    ] as const) {
      const report = fit(change)
      const { status, body } = await inbox.post(report)
      assert.deepEqual([status, JSON.parse(body)], [422, { error, message: copy.refused[error] }])
      assert.equal(await isKept(report), false)
    }
  })

  it('takes reports of a station from the minute it is published', async () => {
    const report = fit({ station: 'T-2' })
    assert.equal((await inbox.post(report)).status, 422)
    await feed.add('T-2')
    inbox.at(2 * MINUTE_MS)
    assert.equal((await inbox.post(report)).status, 200)
    inbox.at(0)
  })

  it('refuses what was seen in the future or over a week ago, and takes what a clock’s error explains', async () => {
    const at = (ms: number): string => toInstant(NOON_MS + ms)
    for (const [time, expected] of [
      [at(HOUR_MS), 422],
      [at(400 * DAY_MS), 422],
      [at(-8 * DAY_MS), 422],
      ['1970-01-01T08:00:00+08:00', 422],
      [at(9 * MINUTE_MS), 200],
      [at(-7 * DAY_MS), 200],
    ] as const) {
      const report = fit({ at: time })
      assert.equal((await inbox.post(report)).status, expected, time)
      assert.equal(await isKept(report), expected === 200, time)
    }
  })

  it('says whether it is well, and counts what it did', async () => {
    assert.deepEqual(JSON.parse((await inbox.ask('GET', '/health')).body), { status: 'ok', waiting: 0 })
    const { body, headers } = await inbox.ask('GET', '/metrics')
    assert.match(String(headers['content-type']), /^text\/plain/)
    const counted = (outcome: string): number =>
      Number(body.match(new RegExp(`inbox_reports_total\\{outcome="${outcome}"\\} (\\d+)`))?.[1])
    assert.equal(counted('stored'), (await inbox.kept()).length)
    assert.equal(counted('known'), 3)
    assert.equal(counted('conflict'), 1)
    assert.match(body, /process_resident_memory_bytes \d/)
  })

  it('tells couriers in their words what is kept and how long, without a script, and robots to stay away', async () => {
    const { body, headers } = await inbox.ask('GET', '/privacy')
    for (const { title, lines } of copy.privacy.sections) for (const words of [title, ...lines]) assert.ok(body.includes(words))
    assert.doesNotMatch(body, /<script|https?:/)
    assert.match(String(headers['content-security-policy']), /^default-src 'none'/)
    assert.match((await inbox.ask('GET', '/robots.txt')).body, /^User-agent: \*\nDisallow: \/$/m)
  })

  it('lets the page of its own address send from a browser, and no other page', async () => {
    const asked = {
      origin: 'https://page.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,idempotency-key',
    }
    const { status, headers } = await inbox.ask('OPTIONS', '/reports', undefined, asked)
    assert.equal(status, 204)
    assert.equal(headers['access-control-allow-origin'], 'https://page.example')
    assert.match(String(headers['access-control-allow-headers']), /content-type.*idempotency-key/)
    const other = await inbox.ask('OPTIONS', '/reports', undefined, { ...asked, origin: 'https://elsewhere.example' })
    assert.notEqual(other.headers['access-control-allow-origin'], 'https://elsewhere.example')
    assert.notEqual(other.headers['access-control-allow-origin'], '*')
    assert.equal(headers['access-control-allow-credentials'], undefined)
  })

  it('answers nothing else', async () => {
    for (const [method, path] of [
      ['GET', '/'],
      ['GET', '/reports'],
      ['DELETE', '/reports'],
      ['PUT', '/reports'],
      ['GET', '/reports/1'],
      ['POST', '/metrics'],
    ] as const)
      assert.equal((await inbox.ask(method, path)).status, 404, `${method} ${path}`)
  })

  it('takes reports while no list of stations can be read: better too many than none', async () => {
    const blind = await openInbox(await freshUrl(), '/nowhere')
    assert.equal((await blind.post(fit({ station: 'T-999' }))).status, 200)
    assert.match(blind.log(), /feed_unreadable/)
    await blind.close()
  })

  it('finishes what it has taken when it is told to stop', async () => {
    const url = await freshUrl()
    const stopping = await openInbox(url, feed.folder)
    const reports = Array.from({ length: 40 }, () => fit())
    const answers = reports.map(report =>
      stopping.post(report).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    await Promise.any(answers)
    await stopping.close()
    const statuses = await Promise.all(answers)
    const again = await openInbox(url, feed.folder)
    const kept = new Set((await again.kept()).map(({ id }) => id))
    reports.forEach(({ id }, at) => void (statuses[at] === 200 && assert.ok(kept.has(id))))
    assert.ok(statuses.filter(status => status === 200).length > 0)
    await again.close()
  })
})
