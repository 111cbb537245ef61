import { mkdirSync, writeFileSync } from 'node:fs'
import { soundsInPackage } from '@feedc/build/packSounds'
import { placesInPackage } from '@feedc/build/placesInPackage'
import { checkContent } from '@feedc/checkContent'
import { FIXTURE } from '../../config/outputs'
import { phoneWith, type Share, shareOf } from '../../test/queries/askCourier'
import { COURIER_QUERIES } from '../../test/queries/courier'
import { HELD_OUT } from '../../test/queries/heldOut'
import { SENTENCES } from '../../test/queries/sentences'
import { type BenchRow, milliseconds, ratio } from '../row'
import { runPhone } from '../runPhone'

const BUDGET_MS = 5

/** docs/design.md §9: what couriers type leads where it should; and how long that takes over 1,000 articles of 1,200 characters and 2,000 stations. */
export async function rows(): Promise<readonly BenchRow[]> {
  const phone = phoneWith(FIXTURE)
  mkdirSync('.cache/bench', { recursive: true })
  const { content } = checkContent('content', Date.now())
  const inPackage = { ...placesInPackage(content), ...soundsInPackage(content) }
  const { synonyms } = phone.feed
  writeFileSync('.cache/bench/search.json', JSON.stringify({ ...inPackage, synonyms, docs: phone.docs }))
  const timings = await runPhone('search')
  return [
    ...shares('what couriers type', shareOf(COURIER_QUERIES, phone.ask)),
    ...shares('… fifty written first', shareOf(HELD_OUT, phone.ask)),
    ...shares('… whole sentences', shareOf(SENTENCES, phone.ask)),
    ...(['jit', 'jitless'] as const).flatMap(mode => {
      const { first, naive, ...queries } = timings[mode]
      const [query, slowest] = Object.entries(queries).sort(([, a], [, b]) => b.p50 - a.p50)[0]!
      return [
        {
          what: `search, 1,000 articles + 2,000 stations, slowest query (${query}), ${mode}`,
          budget: `≤ ${BUDGET_MS} ms`,
          measured: milliseconds(slowest.p50),
          naive: ratio(naive!.p50, slowest.p50),
          holds: slowest.p50 <= BUDGET_MS,
        },
        {
          what: `… the first after a new snapshot, which folds everything, ${mode}`,
          budget: '—',
          measured: milliseconds(first!.p50),
          naive: '—',
          holds: null,
        },
      ]
    }),
  ]
}

const LEAST = { firstThree: 0.95, firstScreen: 0.99 } as const

const shares = (what: string, { queries, firstThree, firstScreen, missed }: Share): readonly BenchRow[] => [
  {
    what: `${what}: the answer among the first three`,
    budget: '≥ 95 %',
    measured: `${firstThree} of ${queries}${missed.map(each => `, not ${each}`).join('')}`,
    naive: '—',
    holds: firstThree >= queries * LEAST.firstThree,
  },
  {
    what: '… somewhere on the first screen',
    budget: '≥ 99 %',
    measured: `${firstScreen} of ${queries}`,
    naive: '—',
    holds: firstScreen >= queries * LEAST.firstScreen,
  },
]
