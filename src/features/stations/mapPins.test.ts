import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Station } from '@core/feed/types'
import type { Wgs84 } from '@core/geo/geo'
import type { DoorState } from '@core/stations/doorState'
import type { Ranked } from '@core/stations/rankStations'
import { aStation } from '@test/fakes/aStation'
import { mapCentre, mapPins, nearestPin, pointsInSight } from './mapPins'

const point = (east: number): Wgs84 => ({ datum: 'wgs84', lng: 121.47 + east / 100, lat: 31.23 })
const ranked = (door: DoorState, station: Station): Ranked<Station> => ({
  station,
  door,
  said: null,
  isNear: false,
  distanceM: null,
  minutes: null,
})
const pin = (id: string, east: number) => ({ id, name: id, at: point(east), tone: 'grey' as const, isToilet: false })

describe('dots on the map', () => {
  it('are green only where somebody checked, amber by posted hours, grey for what is closed or unknown', () => {
    const doors = ['open_checked', 'open_posted', 'hours_unknown', 'closed'] as const
    const pins = mapPins(doors.map(door => ranked(door, aStation({ id: door }))))
    assert.deepEqual(Object.fromEntries(pins.map(({ id, tone }) => [id, tone])), {
      open_checked: 'green',
      open_posted: 'amber',
      hours_unknown: 'grey',
      closed: 'grey',
    })
  })

  it('are a sign of their own for a toilet that is nothing else', () => {
    const pins = mapPins(
      (['courier_station', 'metro_toilet', 'public_toilet'] as const).map(kind =>
        ranked('hours_unknown', aStation({ id: kind, kind })),
      ),
    )
    assert.deepEqual(
      pins.map(({ isToilet }) => isToilet),
      [false, true, true],
    )
  })

  it('are drawn in the list’s order, and only for places that somebody located', () => {
    const pins = mapPins([
      ranked('open_posted', aStation({ id: 'b', at: null })),
      ranked('open_posted', aStation({ id: 'a', name: '甲' })),
      ranked('closed', aStation({ id: 'c' })),
    ])
    assert.deepEqual(
      pins.map(({ id, name }) => `${id} ${name}`),
      ['a 甲', 'c 测试驿站'],
    )
  })
})

describe('where the map opens', () => {
  it('is on the courier, else on the middle of the city', () => {
    assert.deepEqual(mapCentre(point(3)), point(3))
    const { lng, lat } = mapCentre(null)
    assert.ok(Math.abs(lng - 121.47) < 0.01 && Math.abs(lat - 31.23) < 0.01)
  })

  it('shows the courier and the three nearest places, however the list is ordered', () => {
    const pins = [pin('far', 9), pin('b', 2), pin('c', -3), pin('a', 1), pin('d', 4)]
    assert.deepEqual(pointsInSight(pins, point(0)), [point(0), point(1), point(2), point(-3)])
    assert.deepEqual(pointsInSight(pins, null), [])
  })

  it('has the nearest place’s card below, and none without a place', () => {
    assert.equal(nearestPin([pin('far', 9), pin('near', 1), pin('mid', 4)], point(0))?.id, 'near')
    assert.equal(nearestPin([], point(0)), null)
  })
})
