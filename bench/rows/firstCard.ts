import { FIRST_NEAR_AT_LEAST, type Tally, tallies } from '@test/frozen/firstCard'
import type { BenchRow } from '../row'

/**
 * docs/design.md §2.1: from every metro station and subdistrict that can be picked, how often the first card is a short ride
 * away where any place that isn't closed is, and whether a place that is open is among the first two, on the frozen content.
 */
export async function rows(): Promise<readonly BenchRow[]> {
  const all = tallies()
  return [...all.map(ofMoment), overall(all), besideGambles(all)]
}

const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} % (${part} of ${of})`
const sum = (all: readonly Tally[], of: 'near' | 'first' | 'open' | 'openFirst' | 'openChoice'): number =>
  all.reduce((total, each) => total + each[of], 0)

const ofMoment = ({ moment, places, near, first, choice }: Tally): BenchRow => ({
  what: `first card within 3 km where something not closed is, ${places} places, ${moment}`,
  budget: '—',
  measured: `${share(first, near)}; with the second card ${share(choice, near)}`,
  naive: '—',
  holds: null,
})

function overall(all: readonly Tally[]): BenchRow {
  const [near, first] = [sum(all, 'near'), sum(all, 'first')]
  return {
    what: `first card within 3 km where something not closed is, all ${all.length} moments`,
    budget: `≥ ${100 * FIRST_NEAR_AT_LEAST} %`,
    measured: share(first, near),
    naive: '—',
    holds: near > 0 && first / near >= FIRST_NEAR_AT_LEAST,
  }
}

function besideGambles(all: readonly Tally[]): BenchRow {
  const nights = all.filter(({ moment }) => /T(23|03):/.test(moment))
  const [open, first, choice] = [sum(nights, 'open'), sum(nights, 'openFirst'), sum(nights, 'openChoice')]
  return {
    what: 'at night, posted or checked open among the first two cards where such a place is within 10 km',
    budget: '100 %',
    measured: `${share(choice, open)}; as the first ${share(first, open)}`,
    naive: '—',
    holds: open > 0 && choice === open,
  }
}
