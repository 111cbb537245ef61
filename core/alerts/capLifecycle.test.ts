import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type CapMessage, currentAlerts, supersededBy } from './capLifecycle'

const HOUR_MS = 3_600_000
const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const message = (identifier: string, fields: Partial<CapMessage> = {}): CapMessage => {
  const sentAtMs = fields.sentAtMs ?? NOW - 10 * HOUR_MS
  return {
    identifier,
    msgType: 'Alert',
    references: [],
    severity: 'Severe',
    urgency: 'Expected',
    sentAtMs,
    effectiveAtMs: sentAtMs,
    expiresAtMs: NOW + 24 * HOUR_MS,
    ...fields,
  }
}
const later = (hours: number): number => NOW - 10 * HOUR_MS + hours * HOUR_MS
const seen = (alerts: readonly CapMessage[], nowMs = NOW) => {
  const { active, expired, cancelled } = currentAlerts(alerts, nowMs)
  return {
    active: active.map(({ identifier }) => identifier),
    expired: expired.map(({ identifier }) => identifier),
    cancelled: cancelled.map(({ alert, by }) => `${alert.identifier} by ${by.identifier}`),
  }
}

describe('the life of a warning', () => {
  it('holds from its effect to its expiry by the clock, then is dated, not deleted', () => {
    const alert = message('a', { effectiveAtMs: NOW, expiresAtMs: NOW + HOUR_MS })
    assert.deepEqual(seen([alert], NOW - HOUR_MS), { active: [], expired: [], cancelled: [] })
    assert.deepEqual(seen([alert], NOW).active, ['a'])
    assert.deepEqual(seen([alert], NOW + HOUR_MS), { active: [], expired: ['a'], cancelled: [] })
  })

  it('reaches a phone whose clock is some minutes behind', () => {
    assert.deepEqual(seen([message('a', { sentAtMs: NOW + 5 * 60_000 })]).active, ['a'])
  })

  it("gives way to its update, and to the update's update", () => {
    const chain = [
      message('a'),
      message('u1', { msgType: 'Update', references: ['a'], sentAtMs: later(1) }),
      message('u2', { msgType: 'Update', references: ['u1'], sentAtMs: later(2) }),
    ]
    assert.deepEqual(seen(chain), { active: ['u2'], expired: [], cancelled: [] })
    assert.deepEqual(seen([...chain].reverse()), { active: ['u2'], expired: [], cancelled: [] })
  })

  it('is not replaced before its update takes effect, so that no gap opens', () => {
    const update = message('u', { msgType: 'Update', references: ['a'], sentAtMs: later(1), effectiveAtMs: NOW + HOUR_MS })
    assert.deepEqual(seen([message('a'), update]).active, ['a'])
    assert.deepEqual(seen([message('a'), update], NOW + HOUR_MS).active, ['u'])
  })

  it('goes when it is cancelled, with a word on who did, for as long as the cancellation lasts', () => {
    const cancel = message('c', { msgType: 'Cancel', references: ['a'], sentAtMs: later(1), expiresAtMs: NOW + HOUR_MS })
    assert.deepEqual(seen([message('a'), cancel]), { active: [], expired: [], cancelled: ['a by c'] })
    assert.deepEqual(seen([message('a'), cancel], NOW + 2 * HOUR_MS), { active: [], expired: [], cancelled: [] })
  })

  it("doesn't come back when what replaced or cancelled it has expired", () => {
    const update = message('u', { msgType: 'Update', references: ['a'], sentAtMs: later(1), expiresAtMs: NOW })
    assert.deepEqual(seen([message('a'), update]), { active: [], expired: ['u'], cancelled: [] })
  })

  it("doesn't come back when its update is cancelled", () => {
    const update = message('u', { msgType: 'Update', references: ['a'], sentAtMs: later(1) })
    const cancel = message('c', { msgType: 'Cancel', references: ['u'], sentAtMs: later(2) })
    assert.deepEqual(seen([message('a'), update, cancel]), { active: [], expired: [], cancelled: ['u by c'] })
  })

  it('stays when its update or cancellation names something else', () => {
    assert.deepEqual(seen([message('a'), message('c', { msgType: 'Cancel', references: ['gone'], sentAtMs: later(1) })]).active, [
      'a',
    ])
    assert.deepEqual(seen([message('a'), message('b', { references: ['a'], sentAtMs: later(1) })]).active, ['a', 'b'].reverse())
  })

  it("can't be hidden by two messages that name each other, nor by one that names itself", () => {
    const circle = [
      message('u1', { msgType: 'Update', references: ['u2'], sentAtMs: later(1) }),
      message('u2', { msgType: 'Update', references: ['u1', 'u2'], sentAtMs: later(2) }),
    ]
    assert.deepEqual(seen(circle).active, ['u2'])
  })

  it('is listed by severity, then urgency, then the latest', () => {
    const alerts = [
      message('minor', { severity: 'Minor' }),
      message('old', { sentAtMs: later(-1) }),
      message('new'),
      message('immediate', { urgency: 'Immediate' }),
      message('extreme', { severity: 'Extreme', urgency: 'Past' }),
      message('odd', { severity: 'Whatever' }),
    ]
    assert.deepEqual(seen(alerts).active, ['extreme', 'immediate', 'new', 'old', 'minor', 'odd'])
  })

  it('counts once when the feed carries it twice', () => {
    assert.deepEqual(seen([message('a'), message('a', { sentAtMs: later(1), severity: 'Minor' })]).active, ['a'])
  })

  it('reaches no phone more than ten minutes early', () => {
    const alert = message('a', { effectiveAtMs: NOW + 10 * 60_000 })
    assert.deepEqual([seen([alert]).active, seen([alert], NOW - 1).active], [['a'], []])
  })

  it('names the later of two that withdraw it, and lists the dated ones latest first', () => {
    const cancels = [1, 2].map(hours => message(`c${hours}`, { msgType: 'Cancel', references: ['a'], sentAtMs: later(hours) }))
    assert.deepEqual(seen([message('a'), ...cancels]).cancelled, ['a by c2'])
    const over = [3, 1, 2].map(hours => message(`e${hours}`, { expiresAtMs: NOW - hours * HOUR_MS }))
    assert.deepEqual(seen(over).expired, ['e1', 'e2', 'e3'])
  })

  it('is listed by its urgency down to what is past, and by its name when all else is equal', () => {
    const alerts = ['Past', 'Unknown', 'Future', 'Expected', 'Immediate', 'odd'].map(urgency => message(urgency, { urgency }))
    assert.deepEqual(seen(alerts).active, ['Immediate', 'Expected', 'Future', 'Unknown', 'Past', 'odd'])
    const severities = ['Unknown', 'Minor', 'Moderate', 'Severe', 'Extreme'].map(severity => message(severity, { severity }))
    assert.deepEqual(seen(severities).active, ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'])
    for (const pair of [
      ['a', 'b'],
      ['b', 'a'],
    ])
      assert.deepEqual(seen(pair.map(id => message(id))).active, ['a', 'b'])
  })

  it('is the later listed of two that were sent in the same instant under one name', () => {
    const twice = [message('a', { severity: 'Minor' }), message('b'), message('a', { severity: 'Extreme' })]
    assert.deepEqual(seen(twice).active, ['a', 'b'])
    assert.deepEqual(seen([...twice].reverse()).active, ['b', 'a'])
  })

  it('always leaves the last word standing, whatever messages name one another', () => {
    const ids = ['a', 'b', 'c', 'd']
    const anyMessage = fc.record({
      identifier: fc.constantFrom(...ids),
      msgType: fc.constantFrom('Alert', 'Update', 'Cancel') as fc.Arbitrary<CapMessage['msgType']>,
      references: fc.subarray(ids),
      hours: fc.nat(8),
    })
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 8 }), drawn => {
        const all = drawn.map(({ hours, identifier, ...rest }) => message(identifier, { ...rest, sentAtMs: later(hours) }))
        const { active, expired, cancelled } = currentAlerts(all, NOW)
        for (const alert of active) assert.notEqual(alert.msgType, 'Cancel')
        const shown = [...active, ...expired, ...cancelled.map(({ alert }) => alert)].map(({ identifier }) => identifier)
        assert.equal(new Set(shown).size, shown.length)
        const newest = Math.max(...all.map(({ sentAtMs }) => sentAtMs))
        const last = all.filter(({ sentAtMs }) => sentAtMs === newest)
        if (last.length === 1 && last[0]!.msgType !== 'Cancel') assert(active.includes(last[0]!))
      }),
    )
  })
})

describe('who comes by an old link to a warning', () => {
  const update = message('u', { msgType: 'Update', references: ['a'], sentAtMs: later(1) })
  const cancel = message('c', { msgType: 'Cancel', references: ['a'], sentAtMs: later(2) })

  it('is told that it was withdrawn, even if it was updated before or after: nobody warns of it any more', () => {
    assert.equal(supersededBy([message('a'), update, cancel], 'a', NOW)?.identifier, 'c')
    const latest = { ...update, sentAtMs: later(3) }
    assert.equal(supersededBy([message('a'), latest, cancel], 'a', NOW)?.identifier, 'c')
  })

  it('is told that it was updated, once the update is in effect', () => {
    const soon = { ...update, effectiveAtMs: NOW + HOUR_MS }
    assert.equal(supersededBy([message('a'), update], 'a', NOW)?.identifier, 'u')
    assert.equal(supersededBy([message('a'), soon], 'a', NOW), null)
    assert.equal(supersededBy([message('a'), soon], 'a', NOW + HOUR_MS - 10 * 60_000)?.identifier, 'u')
    assert.equal(supersededBy([message('a'), soon], 'a', NOW + HOUR_MS - 10 * 60_000 - 1), null)
  })

  it('is told nothing while it stands', () => {
    assert.equal(supersededBy([message('a'), update], 'u', NOW), null)
  })
})
