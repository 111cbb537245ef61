import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { CellRef } from '@core/feed/types'
import type { StationFeature } from '@core/feed/wire/stations'
import { byInterest, firstOf } from '@core/sync/cells'
import { WHOLE_MOST } from '@feedc/build/cellsOf'
import { composeStations } from '@feedc/build/composeStations'
import { serialize } from '@feedc/build/serialize'
import { stationsInCells } from '@feedc/build/stationsInCells'
import type { Content } from '@feedc/content/Content'

/** Bytes gzipped, but for `raw`. */
export interface CityBytes {
  readonly stations: number
  readonly cells: number
  /** The stations part: the whole city, or the list of its cells. */
  readonly part: number
  /** What the first list needs beside it. */
  readonly first: number
  /** All stations, with what names them. */
  readonly all: number
  readonly raw: number
  /** After one station changed: the part, and the one cell. */
  readonly changed: number
  readonly files: number
}

export const measureCity = (stations: readonly StationFeature[]): CityBytes => {
  const sizes = new Map<string, { gzip: number; raw: number }>()
  const add = (name: string, value: unknown) => {
    const bytes = serialize(value)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const path = `${name}.${sha256}.json`
    sizes.set(path, { gzip: gzipSync(bytes).length, raw: bytes.length })
    return { path, sha256, bytes: bytes.length }
  }
  const content = { stations: stations.map(value => ({ value })), toilets: [] } as unknown as Content
  const part = stations.length > WHOLE_MOST ? stationsInCells(content, add) : null
  const whole = add('stations', part ?? composeStations(stations))
  const cells = (part as { cells: readonly CellRef[] } | null)?.cells ?? []
  const here = stations.find(({ geometry }) => geometry)?.geometry?.coordinates
  const at = here ? ({ datum: 'wgs84', lng: here[0], lat: here[1] } as const) : null
  const gzipOf = (path: string): number => sizes.get(path)?.gzip ?? 0
  const sum = (refs: readonly { path: string }[]): number => refs.reduce((total, { path }) => total + gzipOf(path), 0)
  const needed = firstOf(byInterest(cells, { at, district: null, stationIds: [] }))
  const middling = [...cells].sort((a, b) => a.bytes - b.bytes)[cells.length >> 1]
  return {
    stations: stations.length,
    cells: cells.length,
    part: gzipOf(whole.path),
    first: sum(needed),
    all: gzipOf(whole.path) + sum(cells),
    raw: [...sizes.values()].reduce((total, { raw }) => total + raw, 0),
    changed: gzipOf(whole.path) + (middling ? gzipOf(middling.path) : 0),
    files: sizes.size,
  }
}
