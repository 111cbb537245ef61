import { jsonOf } from '@core/feed/jsonOf'
import { parsePart } from '@core/feed/parsePart'
import type { Station } from '@core/feed/types'
import { byInterest, firstOf, type OpenedCell, type OpenedCells } from './cells'
import type { PartReader } from './partReader'
import type { SyncPorts } from './ports'

/**
 * §3.11 At launch: the cells that the first list needs, as far as the phone keeps them, read when first asked for. Hashing them would
 * keep the first list waiting (1 ms a KB); widen.ts and recheck.ts hash after it is drawn.
 */
export function keptCells({ storage, interest }: SyncPorts, stations: PartReader<readonly Station[]>): () => OpenedCells {
  let opened: OpenedCells | null = null
  return () => {
    opened ??= new Map(
      firstOf(byInterest(stations.elsewhere().cells, interest())).flatMap(({ path }): [string, OpenedCell][] => {
        const json = jsonOf(storage.readPart(path))
        const part = json === null ? null : parsePart('stations', json)
        return part?.ok ? [[path, { stations: part.value.value, dropped: part.value.dropped.length }]] : []
      }),
    )
    return opened
  }
}
