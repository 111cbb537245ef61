import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { detourMinutes, doorKindOf, RISK, unknownHoursRisk } from './closedDoorRisk'

/** 2026-11-24 was a Tuesday, 28 and 29 the weekend after. */
const at = (time: string, day = '2026-11-24'): number => Date.parse(`${day}T${time}:00+08:00`)

describe('a door whose hours nobody knows', () => {
  it('is a shop’s from eight to eight on any day, when it lives off being open', () => {
    const risks = ['07:59', '08:00', '19:59', '20:00'].map(time => unknownHoursRisk('shop', at(time)))
    assert.deepEqual(risks, [RISK.unknown, RISK.shopByDay, RISK.shopByDay, RISK.unknown])
    assert.equal(unknownHoursRisk('shop', at('12:00', '2026-11-29')), RISK.shopByDay)
  })

  it('is a service centre’s in office hours on a working day, and no other day', () => {
    const risks = ['08:29', '08:30', '16:59', '17:00'].map(time => unknownHoursRisk('centre', at(time)))
    assert.deepEqual(risks, [RISK.unknown, RISK.centreAtWork, RISK.centreAtWork, RISK.unknown])
    const days = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(day => unknownHoursRisk('centre', at('12:00', day)))
    assert.deepEqual(days, [RISK.centreAtWork, RISK.unknown, RISK.unknown, RISK.centreAtWork])
  })

  it('is a metro station’s while trains run, on any day, and surely shut when none does', () => {
    const risks = ['05:59', '06:00', '22:29', '22:30'].map(time => unknownHoursRisk('transit', at(time)))
    assert.deepEqual(risks, [1, RISK.withTheTrains, RISK.withTheTrains, 1])
    assert.equal(unknownHoursRisk('transit', at('12:00', '2026-11-29')), RISK.withTheTrains)
  })

  it('is told by what kind of place it is; of a kind that this version doesn’t know, the most cautious', () => {
    assert.deepEqual(['friendly_shop', 'community_canteen', 'metro_toilet', 'courier_station', 'tomorrow'].map(doorKindOf), [
      'shop',
      'shop',
      'transit',
      'centre',
      'centre',
    ])
  })
})

it('a closed door costs a quarter of an hour by day and an hour from ten at night to six', () => {
  assert.deepEqual(
    ['05:59', '06:00', '12:00', '21:59', '22:00', '00:00'].map(time => detourMinutes(at(time))),
    [60, 15, 15, 15, 60, 60],
  )
})

it('the surer the record, the smaller the risk, and none is without', () => {
  const fromSure = [RISK.checkedLately, RISK.checked, RISK.posted, RISK.shopByDay, RISK.unknown]
  assert.deepEqual([...fromSure].sort(), fromSure)
  assert.ok(RISK.checkedLately > 0 && RISK.unknown < 1)
})
