import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { INITIAL, type StationReport } from '@core/courier/courierState'
import { doorWords } from '@core/courier/doorWords'
import { approxDistance } from '@core/geo/distanceWords'
import { prepareStations, type Ranked } from '@core/stations/rankStations'
import { soonestWithChoice } from '@core/stations/soonestWithChoice'
import { IS_THOROUGH } from '@test/sample'
import { FIRST_NEAR_AT_LEAST, tallies } from './firstCard'
import { frozenPart } from './frozenContent'
import { SCENES, type Scene, SPOTS } from './scenes'

const stations = frozenPart('stations')
const prepared = prepareStations(stations)

function offered({ at, when, said }: Scene): readonly Ranked[] {
  const [lng, lat, hereErrorM] = SPOTS[at]
  const nowMs = Date.parse(`${when}:00+08:00`)
  const reports: readonly StationReport[] = said
    ? [
        {
          id: 'r',
          stationId: `SH-${said.of}`,
          kind: said.kind,
          note: '',
          atMs: nowMs - said.hoursAgo * 3_600_000,
          token: 't',
          sending: 'kept',
        },
      ]
    : []
  const here = { datum: 'wgs84', lng, lat } as const
  const filter = { ...INITIAL.filter, ids: null }
  return soonestWithChoice(prepared, { here, hereErrorM, nowMs, filter, limit: 5, said: doorWords(reports, stations, nowMs) })
    .stations
}
const number = ({ station }: Ranked): string => station.id.slice('SH-'.length)

describe('what a sensible courier would want first', () => {
  it('has forty scenes or more', () => assert.ok(SCENES.length >= 40, `${SCENES.length}`))

  for (const scene of SCENES) {
    const { at, when, first, second, said, because } = scene
    it(`${at} ${when}${said ? `, ${said.kind} ${said.hoursAgo} h ago` : ''}: ${because}`, () => {
      const rows = offered(scene)
      const order = rows.map(number).join(' ')
      if (first.length === 0)
        return assert.ok(
          rows.every(({ isNear }) => !isNear),
          `offers ${order}`,
        )
      assert.ok(first.includes(number(rows[0]!)), `offers ${order}`)
      assert.ok(rows[0]!.isNear)
      assert.ok(!second || second.includes(number(rows[1]!)), `offers ${order}`)
    })
  }

  it('is a short ride away nearly always where something not closed is, and a place that is open stands beside a gamble', () => {
    const all = tallies(IS_THOROUGH ? 1 : 3)
    const sum = (of: 'near' | 'first'): number => all.reduce((total, each) => total + each[of], 0)
    assert.ok(sum('near') > 600 && sum('first') / sum('near') >= FIRST_NEAR_AT_LEAST, `${sum('first')} of ${sum('near')}`)
    for (const { moment, open, openChoice } of all.slice(-2)) assert.equal(openChoice, open, moment)
  })

  it('a district as "here" gives no distance at all, and nothing from the other end of town first', () => {
    const rows = offered({ at: '静安区', when: '2026-11-24T12:30', first: [], because: '' })
    for (const { station, distanceM } of rows) assert.equal(approxDistance(distanceM!, station.precision, 5000).kind, 'unknown')
    assert.ok(rows[0]!.distanceM! < 5000, `${rows[0]!.distanceM}`)
  })
})
