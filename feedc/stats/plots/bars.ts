import * as Plot from '@observablehq/plot'
import type { Share } from '../Table'
import { BAR, OUTLINE } from './colours'
import { draw } from './draw'

const LABEL_ROOM = 190

/** One bar a name, its number at the end. `most`: what the longest bar could be. */
export function bars(
  alt: string,
  values: readonly (readonly [name: string, count: number, words?: string])[],
  axis: string,
  most = 0,
): string {
  const rows = values.map(([name, count, words = String(count)]) => ({ name, count, words }))
  return draw(alt, {
    marginLeft: LABEL_ROOM,
    marginRight: 120,
    marginTop: 4,
    marginBottom: AXIS_ROOM,
    height: rows.length * 24 + AXIS_ROOM,
    x: { ...labelled(axis), grid: true, ...whole([most, ...rows.map(({ count }) => count)]) },
    y: { label: null, domain: rows.map(({ name }) => name) },
    marks: [
      Plot.barX(rows, { y: 'name', x: 'count', fill: BAR }),
      Plot.text(rows, { y: 'name', x: 'count', text: 'words', textAnchor: 'start', dx: 6 }),
      Plot.ruleX([0]),
    ],
  })
}

/** Parts of a whole, one bar a name, in the order of `parts`. The legend stands in the page. */
export function stackedBars(
  alt: string,
  shares: readonly Share[],
  { parts, colours, axis }: { readonly parts: readonly string[]; readonly colours: readonly string[]; readonly axis: string },
): string {
  const names = [...new Set(shares.map(({ of }) => of))]
  const totals = names.map(name => ({
    name,
    count: shares.filter(({ of }) => of === name).reduce((sum, { count }) => sum + count, 0),
  }))
  return draw(alt, {
    marginLeft: 90,
    marginRight: 40,
    marginTop: 4,
    marginBottom: AXIS_ROOM,
    height: names.length * 24 + AXIS_ROOM,
    x: { ...labelled(axis), grid: true, ...whole(totals.map(({ count }) => count)) },
    y: { label: null, domain: names },
    color: { domain: [...parts], range: [...colours] },
    marks: [
      Plot.barX(shares, Plot.stackX({ y: 'of', x: 'count', fill: 'part', order: [...parts], stroke: OUTLINE, strokeWidth: 0.6 })),
      Plot.text(totals, { y: 'name', x: 'count', text: 'count', textAnchor: 'start', dx: 6 }),
      Plot.ruleX([0]),
    ],
  })
}

/** Below the ticks, where it meets none of them. */
export const AXIS_ROOM = 50
export const labelled = (label: string): Plot.ScaleOptions => ({
  label,
  labelAnchor: 'center',
  labelArrow: 'none',
  labelOffset: 42,
})

/** Counts have no halves: an axis of whole numbers from nought. */
function whole(counts: readonly number[]): Plot.ScaleOptions {
  const most = Math.max(1, ...counts)
  const step = Math.max(1, Math.ceil(most / 8))
  return { domain: [0, most], ticks: Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step), tickFormat: 'd' }
}
