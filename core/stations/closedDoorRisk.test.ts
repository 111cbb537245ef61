import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { detourMinutes, doorKindOf, isGamble, RISK, unknownHoursRisk } from './closedDoorRisk'

/** 2026-11-24 was a Tuesday, 28 and 29 the weekend after. */
const at = (time: string, day = '2026-11-24'): number => Date.parse(`${day}T${time}:00+08:00`)

describe('a door whose hours nobody knows', () => {
  it('is a shop’s from eight to eight on any day, when it lives off being open', () => {
    const risks = ['07:59', '08:00', '19:59', '20:00'].map(time => unknownHoursRisk('shop', at(time)))
    assert.deepEqual(risks, [RISK.shopLate, RISK.shopByDay, RISK.shopByDay, RISK.shopLate])
    assert.equal(unknownHoursRisk('shop', at('12:00', '2026-11-29')), RISK.shopByDay)
  })

  it('is a service centre’s in office hours on a working day, and no other day', () => {
    const risks = ['08:29', '08:30', '16:59', '17:00'].map(time => unknownHoursRisk('centre', at(time)))
    assert.deepEqual(risks, [RISK.unknown, RISK.centreAtWork, RISK.centreAtWork, RISK.unknown])
    const days = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(day => unknownHoursRisk('centre', at('12:00', day)))
    assert.deepEqual(days, [RISK.centreAtWork, RISK.unknown, RISK.unknown, RISK.centreAtWork])
  })

  it('is an outlet’s from the first sorting to the last round on any day, and after that still the likeliest of all to open', () => {
    const risks = ['06:59', '07:00', '20:59', '21:00'].map(time => unknownHoursRisk('outlet', at(time)))
    assert.deepEqual(risks, [RISK.outletLate, RISK.outletByDay, RISK.outletByDay, RISK.outletLate])
    assert.equal(unknownHoursRisk('outlet', at('12:00', '2026-11-29')), RISK.outletByDay)
    const late = (['outlet', 'centre', 'shop'] as const).map(door => unknownHoursRisk(door, at('03:00')))
    assert.deepEqual(late, [...late].sort())
    assert.ok(late.every(isGamble))
  })

  it('is a metro station’s while trains run, on any day, and surely shut when none does', () => {
    const risks = ['05:59', '06:00', '22:29', '22:30'].map(time => unknownHoursRisk('transit', at(time)))
    assert.deepEqual(risks, [1, RISK.withTheTrains, RISK.withTheTrains, 1])
    assert.equal(unknownHoursRisk('transit', at('12:00', '2026-11-29')), RISK.withTheTrains)
  })

  it('is told by what kind of place it is; of a kind that this version doesn’t know, the most cautious', () => {
    const kinds = {
      outlet: ['nuanfeng_station', 'rider_station', 'driver_home'],
      shop: ['friendly_shop', 'community_canteen'],
      transit: ['metro_toilet'],
      centre: ['courier_station', 'party_centre', 'tomorrow'],
    }
    for (const [door, all] of Object.entries(kinds)) for (const kind of all) assert.equal(doorKindOf(kind), door, kind)
  })
})

it('a closed door costs a quarter of an hour by day and half as much again from ten at night to six', () => {
  assert.deepEqual(
    ['05:59', '06:00', '12:00', '21:59', '22:00', '00:00'].map(time => detourMinutes(at(time))),
    [22, 15, 15, 15, 22, 22],
  )
})

it('the surer the record, the smaller the risk, and none is without', () => {
  const fromSure = [RISK.checkedLately, RISK.checked, RISK.posted, RISK.shopByDay, RISK.outletLate, RISK.unknown, RISK.shopLate]
  assert.deepEqual([...fromSure].sort(), fromSure)
  assert.ok(RISK.checkedLately > 0 && RISK.shopLate < 1)
})
