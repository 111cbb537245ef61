import { mkdirSync, writeFileSync } from 'node:fs'
import { findPlaces } from '@core/geo/findPlaces'
import { soundsInPackage } from '@feedc/build/packSounds'
import { placesInPackage } from '@feedc/build/placesInPackage'
import { checkContent } from '@feedc/checkContent'
import { placeIndexOf } from '../../test/fakes/placeIndex'
import { PLACE_QUERIES } from '../../test/queries/places'
import { type BenchRow, milliseconds } from '../row'
import { runPhone } from '../runPhone'

/** A list that answers every key pressed, as search does (docs/design.md §9); without JIT, a frame or two. */
const BUDGET_MS = { jit: 5, jitless: 30 }

/** The place picker on today's content: how many of the things couriers type lead there, what it weighs and takes. */
export async function rows(): Promise<readonly BenchRow[]> {
  const { content } = checkContent('content', Date.now())
  const inPackage = { ...placesInPackage(content), ...soundsInPackage(content) }
  mkdirSync('.cache/bench', { recursive: true })
  writeFileSync('.cache/bench/places.json', JSON.stringify(inPackage))
  const timings = await runPhone('places')
  const bytes = (text: string): string => `${(Buffer.byteLength(text) / 1000).toFixed(1)} KB`
  return [
    found(placeIndexOf(content)),
    plain('place list in the package', bytes(inPackage.packed)),
    plain('readings of its characters (pinyin)', bytes(inPackage.readings)),
    ...(['jit', 'jitless'] as const).flatMap(mode => {
      const { open, ...queries } = timings[mode]
      return [
        plain(`… unpacked and made ready, once a session, ${mode}`, milliseconds(open!.p50)),
        ...Object.entries(queries).map(([query, { p50 }]) => ({
          what: `where a courier is: 「${query}」, ${mode}`,
          budget: `≤ ${BUDGET_MS[mode]} ms`,
          measured: milliseconds(p50),
          naive: '—',
          holds: p50 <= BUDGET_MS[mode],
        })),
      ]
    }),
  ]
}

function found(index: ReturnType<typeof placeIndexOf>): BenchRow {
  const missed = PLACE_QUERIES.filter(([typed, name, kind]) => {
    const { line, places } = findPlaces(typed, index, 3)
    const isLine = kind === 'line' && line?.name === name
    return !isLine && !places.some(place => place.name === name && (kind === undefined || place.kind === kind))
  })
  return {
    what: 'what couriers type for where they are: the place among the first three',
    budget: '100 %',
    measured: `${PLACE_QUERIES.length - missed.length} of ${PLACE_QUERIES.length}${missed.map(([typed]) => `, not ${typed}`).join('')}`,
    naive: '—',
    holds: missed.length === 0,
  }
}

const plain = (what: string, measured: string): BenchRow => ({ what, budget: '—', measured, naive: '—', holds: null })
