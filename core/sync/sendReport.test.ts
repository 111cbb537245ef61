import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type OutgoingReport, type PostOutcome, sendReport } from './sendReport'

const report: OutgoingReport = {
  id: 'r1',
  stationId: 'T-1',
  kind: 'locked',
  note: '',
  atMs: Date.parse('2026-11-24T21:10:59.999+08:00'),
  token: 't1',
}
async function outcome(status: number, body: string, retryAfter: string | null = null): Promise<PostOutcome> {
  return sendReport(async () => ({ status, body, retryAfter }), 'u', 'f', report)
}
const answered = async (status: number, body: string): Promise<string> => (await outcome(status, body)).kind

describe('a report on its way', () => {
  it('says the minute, and no note where there is none', async () => {
    const posted: unknown[] = []
    const post = async (...sent: unknown[]) => {
      posted.push(sent)
      return null
    }
    assert.deepEqual(await sendReport(post, 'https://r.test', 'f', report), { kind: 'failed', notForMs: 0 })
    await sendReport(post, 'https://r.test', 'f', { ...report, note: '门口有告示' })
    const json = { id: 'r1', feed: 'f', station: 'T-1', kind: 'locked', at: '2026-11-24T21:10:00+08:00', token: 't1' }
    const { token, ...bare } = json
    assert.deepEqual(posted, [
      ['https://r.test', JSON.stringify(json), 'r1'],
      ['https://r.test', JSON.stringify({ ...bare, note: '门口有告示', token }), 'r1'],
    ])
  })

  it('was taken when a server says so and names it', async () => {
    for (const status of [200, 201, 299]) assert.equal(await answered(status, '{"id":"r1"}'), 'sent')
    for (const status of [199, 300, 302, 401, 404, 429, 500]) assert.equal(await answered(status, '{"id":"r1"}'), 'failed')
    for (const body of ['', '{', 'null', '7', '{}', '{"id":"r2"}', '["r1"]']) assert.equal(await answered(200, body), 'failed')
  })

  it('is never offered again to a server that says it is wrong', async () => {
    for (const status of [400, 410, 413, 415, 422]) assert.equal(await answered(status, '{"id":"r1"}'), 'refused')
  })

  it('is there already when an older app sent it in other words; a conflict that names another report is none of ours', async () => {
    assert.equal(await answered(409, '{"id":"r1"}'), 'sent')
    assert.equal(await answered(409, '{"id":"r2"}'), 'refused')
    assert.equal(await answered(409, ''), 'refused')
  })

  it('waits as long as a busy server says, in seconds, and never longer than an hour', async () => {
    const waits = async (status: number, retryAfter: string | null) => {
      const ended = await outcome(status, '', retryAfter)
      return ended.kind === 'failed' ? ended.notForMs : null
    }
    assert.deepEqual(
      [await waits(429, '30'), await waits(503, ' 120 '), await waits(429, '999999999')],
      [30_000, 120_000, 3_600_000],
    )
    for (const odd of [null, '', '-5', '1.5', 'soon', 'Wed, 25 Nov 2026 08:00:00 GMT', '9'.repeat(10)])
      assert.equal(await waits(429, odd), 0)
    assert.equal(await waits(502, '30'), 0)
  })
})
