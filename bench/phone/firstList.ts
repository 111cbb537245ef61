import { readFileSync } from 'node:fs'
import { NO_FILTER } from '../../core/courier/courierState'
import { parseStations } from '../../core/feed/parseStations'
import type { CellRef, Station } from '../../core/feed/types'
import { prepareStations, rankStations } from '../../core/stations/rankStations'
import { byInterest, firstOf } from '../../core/sync/cells'
import { report, timed } from './timing'

/** A city's stations part and its cells as a phone keeps them, written beside this program by bench/rows/firstList.ts. */
const { part, cells, at, nowMs } = JSON.parse(readFileSync('.cache/bench/firstList.json', 'utf8')) as {
  part: string
  cells: Readonly<Record<string, string>>
  at: { datum: 'wgs84'; lng: number; lat: number }
  nowMs: number
}
const interest = { at, district: null, stationIds: [] }

const read = (text: string): { stations: readonly Station[]; refs: readonly CellRef[] } => {
  const parsed = parseStations(JSON.parse(text))
  if (!parsed.ok || parsed.value.dropped.length > 0) throw new Error('unreadable')
  return { stations: parsed.value.value, refs: parsed.value.elsewhere?.cells ?? [] }
}

/** From what is on disk to thirty rows in order: which cells there are, the first of them, their stations, ranked. */
function firstList(refsOf: (ordered: readonly CellRef[]) => readonly CellRef[]): number {
  const { stations: whole, refs } = read(part)
  const stations = [...whole, ...refsOf(byInterest(refs, interest)).flatMap(({ path }) => read(cells[path]!).stations)]
  const filter = { ...NO_FILTER, ids: null }
  return rankStations(prepareStations(stations), { here: at, hereErrorM: 0, said: new Map(), nowMs, limit: 30, filter }).total
}

report({ first: timed(() => firstList(firstOf), 1), all: timed(() => firstList(refs => refs), 0) })
