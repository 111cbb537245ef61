import { readFileSync } from 'node:fs'
import type { Limit, Measured } from 'weapp-rig/budget'
import { measureAll } from '../../test/rig/measure'
import { ensureBuild } from '../ensureBuild'
import type { BenchRow } from '../row'

/** "3.10 ms to 1.20 ms": ours and the native twin's, in the same run. */
const TWIN = /to ([\d.]+) ms$/

/**
 * docs/design.md §9: package, first screens, updates, nodes, evaluation against the native twin, H5. Measured as npm run budget does;
 * where config/budget.json allows more than docs/design.md, the design decides here.
 */
export async function rows(): Promise<readonly BenchRow[]> {
  const { weapp, h5 } = await ensureBuild()
  const budget = JSON.parse(readFileSync('config/budget.json', 'utf8')) as Record<string, Limit>
  const measured = await measureAll({ weapp, h5, native: 'bench/native' })
  return Object.entries(budget).map(([name, limit]) => rowOf(name, limit, measured[name]))
}

function rowOf(name: string, { max, min, goal, unit = '' }: Limit, found: Measured[string] | undefined): BenchRow {
  const most = goal ?? max
  const value = found?.value ?? Number.NaN
  const twinMs = Number(found?.at?.match(TWIN)?.[1])
  return {
    what: name,
    budget: (most !== undefined ? `≤ ${most} ${unit}` : `≥ ${min} ${unit}`).trim(),
    measured: `${Math.round(value * 100) / 100} ${unit}`.trim() + (found?.at ? ` (${found.at})` : ''),
    naive: Number.isNaN(twinMs) ? '—' : `native ${twinMs} ms (${value.toFixed(2)} ×)`,
    holds: most !== undefined ? value <= most : value >= (min ?? 0),
  }
}
