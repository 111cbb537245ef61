import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { toInstant } from '@core/time/shanghaiTime'
import type { DeskError } from '@desk/api/errors'
import type { CheckResult } from '@desk/api/publish'
import type { StationTable } from '@desk/api/stations'
import type { Decided, Today } from '@desk/api/today'
import { openStore } from '@inbox/store/openStore'
import { type DeskUnderTest, startTestDesk } from '@test/fakes/desk'

describe('today, at the desk', () => {
  let under: DeskUnderTest
  before(async () => {
    under = await startTestDesk({ inbox: 'test-inbox-that-is-not-there.db' })
  })
  after(() => under.close())

  it('says why the inbox could not be read, and shows the rest', async () => {
    const { ask } = await under.browser()
    const { body } = await ask<Today>('GET', '/api/today')
    assert.match(body.inboxTrouble ?? '', /。$/)
    assert.ok(body.stations.total > 0)
    assert.equal(body.published, null)
  })

  it('names a review that is due once, and counts it once', async () => {
    const { ask } = await under.browser()
    const { reviews, findings } = (await ask<Today>('GET', '/api/today')).body
    const { findings: checked } = (await ask<CheckResult>('POST', '/api/check')).body
    const due = checked.filter(({ code }) => code === 'review_overdue')
    assert.ok(due.length > 0)
    assert.deepEqual(reviews.map(({ record }) => record.id).sort(), due.map(({ record }) => record?.id).sort())
    assert.equal(findings.errors + findings.warnings, checked.filter(({ severity }) => severity !== 'info').length - due.length)
  })
})

describe('what couriers reported, at the desk', () => {
  let under: DeskUnderTest
  before(async () => {
    const bare = await startTestDesk()
    const file = join(bare.dir, 'reports.db')
    const { ask } = await bare.browser()
    const [row] = (await ask<StationTable>('GET', '/api/stations')).body.rows
    const store = await openStore(file)
    const at = Date.now() - 20 * 60_000
    for (let phone = 0; phone < 3; phone += 1)
      await store.put({
        id: randomBytes(16).toString('hex'),
        feed: 'shanghai-couriers',
        station: row!.id,
        kind: 'locked',
        at: toInstant(Math.floor((at + phone * 61_000) / 60_000) * 60_000),
        token: randomBytes(16).toString('hex'),
        receivedAtMs: at + phone * 61_000 + 1000,
      })
    await store.close()
    await bare.desk.close()
    under = await startTestDesk({ content: bare.content, home: bare.home, inbox: file })
  })
  after(() => under.close())

  it('waits with its answers, is taken up by one click, is in the history, and can be taken back', async () => {
    const { ask } = await under.browser()
    const [first] = (await ask<Today>('GET', '/api/today')).body.suggestions
    assert.ok(first)
    assert.equal(first.people, 3)
    const row = async () =>
      (await ask<StationTable>('GET', '/api/stations')).body.rows.find(({ id }) => id === first.station.id)!.cells
    const old = await row()
    const done = await ask<Decided>('POST', `/api/suggestions/${first.key}/accept`, { suspends: true })
    assert.equal(done.status, 200, JSON.stringify(done.body))
    assert.match(first.thenSuspended ?? '', /「暂停」.*说明不动/)
    assert.deepEqual(await row(), { ...old, status: '暂停' })
    assert.deepEqual((await ask<Today>('GET', '/api/today')).body.suggestions, [])
    assert.equal((await ask('POST', `/api/suggestions/${first.key}/accept`, {})).status, 404)
    const undo = () => ask<DeskError>('POST', `/api/suggestions/${first.key}/undo`, done.body.undo)
    const cell = (key: string, from: string, to: string) =>
      ask('PATCH', '/api/stations', { cells: [{ id: first.station.id, key, from, to }] })
    const heard = () => existsSync(join(under.content, 'heard.csv'))
    assert.ok(heard())
    await cell('landmark', old.landmark!, '别人后来写的')
    await cell('status', '暂停', '关闭')
    assert.equal((await undo()).status, 409)
    assert.equal((await row()).status, '关闭')
    assert.deepEqual((await ask<Today>('GET', '/api/today')).body.suggestions, [])
    await cell('status', '关闭', '暂停')
    assert.equal((await undo()).status, 200)
    assert.deepEqual(await row(), { ...old, landmark: '别人后来写的' })
    assert.ok(!heard())
    assert.deepEqual(
      (await ask<Today>('GET', '/api/today')).body.suggestions.map(({ key, people }) => [key, people]),
      [[first.key, 3]],
    )
  })

  it('waits again after a slip of 先不管', async () => {
    const { ask } = await under.browser()
    const before = (await ask<Today>('GET', '/api/today')).body.suggestions
    const { key } = before[0]!
    const { undo } = (await ask<Decided>('POST', `/api/suggestions/${key}/decline`, {})).body
    assert.deepEqual((await ask<Today>('GET', '/api/today')).body.suggestions, [])
    assert.equal((await ask('POST', `/api/suggestions/${key}/undo`, undo)).status, 200)
    assert.deepEqual((await ask<Today>('GET', '/api/today')).body.suggestions, before)
  })
})
