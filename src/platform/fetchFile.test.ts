import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { wechat } from '@test/fakes/taro'
import { fetchFile } from './fetchFile'

const LIMITS = { maxBytes: 10, deadlineMs: 8000 }
const bytes = (length: number): ArrayBuffer => new Uint8Array(length).fill(7).buffer
const fetched = () => fetchFile('https://feed.test/index.json', LIMITS)

describe('asking the server', () => {
  beforeEach(() => wechat.reset())

  it('gives the bytes of a 200', async () => {
    wechat.answer = { statusCode: 200, data: bytes(3) }
    assert.deepEqual(await fetched(), { ok: true, value: { bytes: Uint8Array.of(7, 7, 7), servedAtMs: null } })
  })

  it('tells the server’s clock, however the header is spelt, and nothing when it is garbage', async () => {
    const clockBy = async (header: Record<string, string>): Promise<number | null> => {
      wechat.answer = { statusCode: 200, data: bytes(3), header }
      const answer = await fetched()
      return answer.ok ? answer.value.servedAtMs : Number.NaN
    }
    for (const name of ['Date', 'date', 'DATE'])
      assert.equal(await clockBy({ [name]: 'Tue, 24 Nov 2026 00:00:00 GMT' }), Date.parse('2026-11-24T08:00:00+08:00'))
    for (const date of ['', 'soon', 'NaN']) assert.equal(await clockBy({ date }), null)
    assert.equal(await clockBy({}), null)
  })

  it('takes any other status for no answer: WeChat calls them all a success', async () => {
    for (const statusCode of [204, 302, 304, 403, 404, 500, 502, 503]) {
      wechat.answer = { statusCode, data: bytes(3) }
      assert.deepEqual(await fetched(), { ok: false, error: 'bad_status' })
    }
  })

  it('takes a 200 that brings no bytes for no answer', async () => {
    for (const data of [undefined, null, '', 'text', {}]) {
      wechat.answer = { statusCode: 200, data }
      assert.deepEqual(await fetched(), { ok: false, error: 'bad_status' }, String(data))
    }
  })

  it('says offline when the name isn’t found, and when the call itself throws', async () => {
    for (const answer of ['fails', 'throws'] as const) {
      wechat.answer = answer
      assert.deepEqual(await fetched(), { ok: false, error: 'offline' })
    }
  })

  it('hangs up when the headers promise too much, and when too much comes unannounced', async () => {
    wechat.answer = { statusCode: 200, data: bytes(3), header: { 'content-length': '200000000' } }
    assert.deepEqual(await fetched(), { ok: false, error: 'too_large' })
    assert.equal(wechat.aborted, 1)
    wechat.answer = { statusCode: 200, data: bytes(11) }
    assert.deepEqual(await fetched(), { ok: false, error: 'too_large' })
  })

  it('takes a file that is exactly as large as it may be, asked for as bytes', async () => {
    wechat.answer = { statusCode: 200, data: bytes(10), header: { 'Content-Length': '10' } }
    assert.equal((await fetched()).ok, true)
    const { url, responseType, dataType, timeout } = wechat.requests[0] as Record<string, unknown>
    assert.deepEqual([url, responseType, dataType, timeout], ['https://feed.test/index.json', 'arraybuffer', 'other', 8000])
  })

  it('hangs up at its own deadline, however long WeChat would wait', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    wechat.answer = 'hangs'
    const answer = fetched()
    t.mock.timers.tick(7999)
    assert.equal(wechat.aborted, 0)
    t.mock.timers.tick(1)
    assert.deepEqual(await answer, { ok: false, error: 'timeout' })
    assert.equal(wechat.aborted, 1)
  })
})
