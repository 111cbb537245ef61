import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encodeUtf8 } from '@core/feed/utf8'
import { REPORT_KINDS } from '@core/feed/wire/reportKinds'
import { NOTE_MAX_LENGTH, parseReport, REPORT_MAX_BYTES, type Report } from './wire'

const REPORT: Report = {
  id: '0123456789abcdef0123456789abcdef',
  feed: 'test-feed',
  station: 'T-1',
  kind: 'locked',
  at: '2026-11-24T21:10:00+08:00',
  note: '门口贴了告示',
  token: 'fedcba9876543210fedcba9876543210',
}
const read = (value: unknown) => parseReport(encodeUtf8(JSON.stringify(value)))
const refusal = (value: unknown): string | null => {
  const result = read(value)
  return result.ok ? null : result.error
}

describe('a report that arrives', () => {
  it('is taken whole, with a note or without, whatever it says of the station', () => {
    const { note, ...bare } = REPORT
    for (const kind of REPORT_KINDS) {
      for (const report of [REPORT, bare]) {
        assert.deepEqual(read({ ...report, kind }), { ok: true, value: { ...report, kind } })
      }
    }
  })

  it('loses everything that no report needs: a position, a name, a device', () => {
    const chatty = { ...REPORT, lat: 31.2, lng: 121.4, openid: 'o', device: 'd', name: '张三' }
    assert.deepEqual(read(chatty), { ok: true, value: REPORT })
  })

  it('is refused without any one field, or with one of another form', () => {
    for (const field of Object.keys(REPORT) as (keyof Report)[]) {
      const { [field]: _, ...rest } = REPORT
      if (field !== 'note') assert.equal(refusal(rest), 'bad_report', `without ${field}`)
      for (const odd of [null, 7, {}, [], '', true]) assert.equal(refusal({ ...REPORT, [field]: odd }), 'bad_report', field)
    }
    const bad: readonly Partial<Record<keyof Report, string>>[] = [
      { id: REPORT.id.toUpperCase() },
      { id: `${REPORT.id}0` },
      { token: 'device-7' },
      { station: '../T-1' },
      { feed: 'a feed' },
      { kind: 'open' },
      { at: '2026-02-31T21:10:00+08:00' },
      { at: '2026-11-24T25:10:00+08:00' },
      { at: '2026-11-24T13:10:00Z' },
      { note: '长'.repeat(NOTE_MAX_LENGTH + 1) },
    ]
    for (const patch of bad) assert.equal(refusal({ ...REPORT, ...patch }), 'bad_report', JSON.stringify(patch))
    assert.equal(refusal({ ...REPORT, note: '长'.repeat(NOTE_MAX_LENGTH) }), null)
    for (const value of [null, [], [REPORT], 'text', 7]) assert.equal(refusal(value), 'bad_report')
  })

  it('fits its size in bytes, not in letters, with the longest note there is', () => {
    const longest = { ...REPORT, feed: 'f'.repeat(80), station: 's'.repeat(80), note: '\u0001'.repeat(NOTE_MAX_LENGTH) }
    assert.ok(encodeUtf8(JSON.stringify(longest)).length <= REPORT_MAX_BYTES)
    assert.equal(refusal(longest), null)
    assert.equal(refusal({ ...REPORT, more: '长'.repeat(600) }), null)
    assert.equal(refusal({ ...REPORT, more: '长'.repeat(700) }), 'too_large')
  })

  it('is no report when it is no JSON, or JSON that was made to break something', () => {
    for (const text of ['', '{', '<html>登录</html>', `{"__proto__":{}}`, '['.repeat(100)]) {
      assert.deepEqual(parseReport(encodeUtf8(text)), { ok: false, error: 'not_json' }, text)
    }
    assert.deepEqual(parseReport(Uint8Array.of(0x22, 0xff, 0x22)), { ok: false, error: 'not_json' })
  })
})
