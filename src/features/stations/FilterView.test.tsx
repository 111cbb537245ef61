import assert from 'node:assert/strict'
import { it } from 'node:test'
import { NO_FILTER, type StationFilter } from '@core/courier/courierState'
import { aStation } from '@test/fakes/aStation'
import type { ReactElement, ReactNode } from 'react'
import { copy } from './copy'
import { FilterView } from './FilterView'
import { withAmenity, withinWords } from './filterSteps'

/** Taps what carries these words, the `nth` of them, on the view as it is drawn. */
function tap(view: ReactElement, text: string, nth = 0): void {
  const found: (() => void)[] = []
  const look = (node: ReactNode): void => {
    if (Array.isArray(node)) for (const each of node) look(each)
    if (Array.isArray(node) || typeof node !== 'object' || node === null || !('props' in node)) return
    const { type, props } = node as ReactElement
    if (props.text === text && props.onTap) found.push(props.onTap)
    else look(typeof type === 'function' ? (type as (props: object) => ReactNode)(props) : props.children)
  }
  look(view)
  assert.ok(found[nth], `nothing to tap says ${text}`)
  found[nth]()
}

const stations = [
  aStation({ amenities: { toilet: true } }),
  aStation({ id: 'T-2', district: '另一区', kind: 'community_canteen', amenities: { meal: true } }),
]
function choices(filter: Partial<StationFilter>) {
  const chosen: StationFilter[] = []
  const view = FilterView({
    stations,
    districts: [...new Set(stations.map(({ district }) => district))],
    filter: { ...NO_FILTER, ...filter },
    count: 1,
    hasPlace: true,
    onPlace: () => undefined,
    onFilter: each => void chosen.push(each),
    onDone: () => undefined,
  })
  return { chosen, tap: (text: string, nth?: number) => tap(view, text, nth) }
}
const SET = { withinM: 3000, district: '测试区', kind: 'courier_station', openNow: true } as const

it('「不限」 lifts the distance, the district or the kind that was chosen, and nothing else', () => {
  const { chosen, tap } = choices(SET)
  for (const nth of [0, 1, 2]) tap(copy.any, nth)
  assert.deepEqual(
    chosen.map(({ withinM, district, kind, openNow }) => [withinM, district, kind, openNow]),
    [
      [null, '测试区', 'courier_station', true],
      [3000, null, 'courier_station', true],
      [3000, '测试区', null, true],
    ],
  )
})

it('chooses with one tap and unchooses with the same', () => {
  const none = choices({})
  none.tap('另一区')
  none.tap(withinWords(1000))
  assert.deepEqual([none.chosen[0]?.district, none.chosen[1]?.withinM], ['另一区', 1000])
  const set = choices(SET)
  set.tap('测试区')
  assert.equal(set.chosen[0]?.district, null)
})

it('starts over with one tap', () => {
  const { chosen, tap } = choices(SET)
  tap(copy.reset)
  assert.deepEqual(chosen, [NO_FILTER])
})

it('asks for an amenity once, and no longer with the same tap', () => {
  const once = withAmenity(NO_FILTER, 'toilet')
  assert.deepEqual(withAmenity(once, 'meal').amenities, ['toilet', 'meal'])
  assert.deepEqual(withAmenity(withAmenity(once, 'meal'), 'toilet').amenities, ['meal'])
  assert.equal(withinWords(1000), copy.withinKm(1))
})
