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
async function answered(status: number, body: string): Promise<PostOutcome> {
  return sendReport(async () => ({ status, body }), 'u', 'f', report)
}

describe('a report on its way', () => {
  it('says the minute, and no note where there is none', async () => {
    const posted: unknown[] = []
    const post = async (...sent: unknown[]) => {
      posted.push(sent)
      return null
    }
    assert.equal(await sendReport(post, 'https://r.test', 'f', report), 'failed')
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
    for (const status of [400, 409, 410, 413, 422]) assert.equal(await answered(status, '{"id":"r1"}'), 'refused')
  })
})
