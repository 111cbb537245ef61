import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { PartRef } from '@core/feed/wire/index'
import type { CellRef, StationFeature } from '@core/feed/wire/stations'
import { serialize } from '@feedc/build/serialize'
import { stationsInCells } from '@feedc/build/stationsInCells'
import type { Content } from '@feedc/content/Content'
import { FEED } from '@test/rig/dists'
import { realisticCity } from '../../bench/scale/realisticCity'
import { builtIndex, nextIndex } from './servedFeed'

export interface LargeCity {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly cells: readonly CellRef[]
  readonly stations: readonly StationFeature[]
}

/** The middle of the invented city; the package under test is Shanghai's, so that is where it stands. */
export const MIDDLE = { datum: 'wgs84', lng: 121.55, lat: 31.22 } as const

export const someStations = (count: number): readonly StationFeature[] =>
  realisticCity({
    seed: 7,
    stations: count,
    prefix: 'T',
    west: 121.1,
    south: 30.8,
    districts: ['黄浦区', '徐汇区', '长宁区', '静安区', '普陀区', '虹口区', '杨浦区', '闵行区', '宝山区', '嘉定区'],
  })

/** What a server has of a city with these stations, everything else as the build under test has it, or `renewed`: as heavy, and all of it new to a phone. */
export function largeCity(stations: readonly StationFeature[], revisionAhead = 1, renewed = false): LargeCity {
  const files = new Map<string, Uint8Array>()
  const add = (name: string, value: unknown): PartRef => {
    const bytes = serialize(value)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    files.set(`${name}.${sha256}.json`, bytes)
    return { path: `${name}.${sha256}.json`, sha256, bytes: bytes.length }
  }
  const part = stationsInCells({ stations: stations.map(value => ({ value })), toilets: [] } as unknown as Content, add)
  const built = builtIndex()
  const again = (name: 'news' | 'alerts' | 'enrolment'): PartRef =>
    renewed
      ? add(name, { ...JSON.parse(readFileSync(`${FEED}/${built.parts[name].path}`, 'utf8')), anew: true })
      : built.parts[name]
  const index = nextIndex({
    revision: built.revision + revisionAhead,
    parts: { news: again('news'), alerts: again('alerts'), enrolment: again('enrolment'), stations: add('stations', part) },
  })
  files.set('index.json', index)
  return { files, cells: (part as { cells: readonly CellRef[] }).cells, stations }
}
