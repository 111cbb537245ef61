import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseLists } from './parseLists'

const alert = (patch: object = {}) => ({
  identifier: 'a',
  sent: '2026-01-01T00:00:00+08:00',
  msgType: 'Alert',
  severity: 'Severe',
  urgency: 'Immediate',
  certainty: 'Likely',
  headline: '测试预警',
  description: '测试',
  instruction: null,
  effective: '2026-01-01T00:00:00+08:00',
  expires: '2026-02-01T00:00:00+08:00',
  areaDesc: '上海',
  source: { name: '测试', url: null, date: null, kind: 'general' },
  ...patch,
})
const parse = (part: object) => parseLists('alerts', { alerts: [], guides: [], checks: [], ...part })

describe('the alerts part', () => {
  it('reads CAP’s instants as Shanghai’s', () => {
    const parsed = parse({ alerts: [alert()] })
    assert(parsed.ok)
    assert.equal(parsed.value.value.alerts[0]?.expiresAtMs, Date.parse('2026-02-01T00:00:00+08:00'))
  })

  it('drops a warning without an end, because it would never leave the screen', () => {
    const parsed = parse({
      alerts: [
        alert({ expires: undefined }),
        alert({ identifier: 'b', expires: '2026-02-30T00:00:00+08:00' }),
        alert({ identifier: 'c' }),
      ],
    })
    assert(parsed.ok)
    assert.deepEqual(
      parsed.value.value.alerts.map(({ identifier }) => identifier),
      ['c'],
    )
    assert.deepEqual(
      parsed.value.dropped.map(({ at }) => at),
      ['/alerts/0/expires', '/alerts/1'],
    )
  })

  it('drops a self-check that could lower its verdict with one more tick', () => {
    const steps = ['s']
    const check = (weight: number) => ({
      id: `c${weight}`,
      title: 't',
      icon: 'x',
      intro: 'i',
      questions: [{ text: 't', weight, reason: 'r' }],
      thresholds: { suspicious: 1, stop: 5 },
      verdicts: { no_sign: steps, suspicious: steps, stop: steps },
      calls: [],
      guide: null,
      sources: [{ name: '测试', url: null, date: null, kind: 'general' }],
    })
    const parsed = parse({ checks: [check(-1), check(2)] })
    assert(parsed.ok)
    assert.deepEqual(
      parsed.value.value.checks.map(({ id }) => id),
      ['c2'],
    )
  })
})
