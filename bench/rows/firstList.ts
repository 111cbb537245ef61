import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { composeStations } from '@feedc/build/composeStations'
import { serialize } from '@feedc/build/serialize'
import { stationsInCells } from '@feedc/build/stationsInCells'
import type { Content } from '@feedc/content/Content'
import { type BenchRow, milliseconds } from '../row'
import { runPhone } from '../runPhone'
import { realisticCity } from '../scale/realisticCity'
import { NOW_MS } from '../synthetic'

const BUDGET_MS = 50
const DISTRICTS = ['甲区', '乙区', '丙区', '丁区', '戊区', '己区', '庚区', '辛区', '壬区', '癸区']
const AT = { datum: 'wgs84', lng: 120.8, lat: 31.3 }

/** docs/design.md §9: what the first list costs a phone before it can be drawn, for a small city and a large one. */
export async function rows(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = []
  for (const count of [287, 400, 2000, 20_000]) {
    const stations = realisticCity({ seed: 3, stations: count, prefix: 'B', west: 120.3, south: 30.9, districts: DISTRICTS })
    const cells: Record<string, string> = {}
    const content = { stations: stations.map(value => ({ value })), toilets: [] } as unknown as Content
    const part = stationsInCells(content, (name, value) => {
      const bytes = serialize(value)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      cells[`${name}.${sha256}.json`] = bytes.toString()
      return { path: `${name}.${sha256}.json`, sha256, bytes: bytes.length }
    })
    const whole = serialize(part ?? composeStations(stations)).toString()
    mkdirSync('.cache/bench', { recursive: true })
    writeFileSync('.cache/bench/firstList.json', JSON.stringify({ part: whole, cells, at: AT, nowMs: NOW_MS }))
    const { jitless } = await runPhone('firstList')
    const [first, all] = [jitless.first!.p50, jitless.all!.p50]
    rows.push({
      what: `read and prepare what the first list needs, ${count} stations, jitless`,
      budget: `≤ ${BUDGET_MS} ms`,
      measured: milliseconds(first),
      naive: `${milliseconds(all)}, all of them`,
      holds: first <= BUDGET_MS,
    })
  }
  return rows
}
