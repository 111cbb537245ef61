import * as Plot from '@observablehq/plot'
import { copy } from '../copy'
import type { AmenityShare } from '../tables/amenities'
import { AXIS_ROOM, labelled } from './bars'
import { OUTLINE, STATES } from './colours'
import { draw } from './draw'

/** Six narrow plots side by side, one an amenity, districts below each other: gaps stand out as columns without green. */
export function amenityFacets(alt: string, shares: readonly AmenityShare[]): string {
  const { yes, no, unknown } = copy.amenities
  const parts = [yes, no, unknown]
  const districts = [...new Set(shares.map(({ of }) => of))]
  return draw(alt, {
    marginLeft: 90,
    marginTop: 24,
    marginBottom: AXIS_ROOM,
    height: districts.length * 24 + 24 + AXIS_ROOM,
    fx: { label: null, padding: 0.2, domain: [...new Set(shares.map(({ amenity }) => amenity))] },
    x: { ...labelled(copy.stationAxis), ticks: 3, tickFormat: 'd' },
    y: { label: null, domain: districts },
    color: { domain: parts, range: STATES },
    marks: [
      Plot.barX(
        shares,
        Plot.stackX({ fx: 'amenity', y: 'of', x: 'count', fill: 'part', order: parts, stroke: OUTLINE, strokeWidth: 0.6 }),
      ),
      Plot.ruleX([0]),
    ],
  })
}
