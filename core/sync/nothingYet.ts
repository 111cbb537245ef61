import { PART_NAMES, type PartName } from '@core/feed/wire/index'
import { NO_CELLS } from './cells'
import { lazyReader, type PartReaders } from './partReader'
import { openSnapshot, type Snapshot } from './snapshot'

/**
 * What a phone holds of a city that its package doesn't carry: nothing, older than any feed. `proven`: the package's own, which was made at a
 * time that is past.
 */
export function nothingYet(feed: string, { index: { generated } }: Snapshot): Snapshot {
  const each = <T>(make: (name: PartName) => T) =>
    Object.fromEntries(PART_NAMES.map(name => [name, make(name)])) as Record<PartName, T>
  const parts = each(name => lazyReader(name, () => undefined)) as unknown as PartReaders
  const refs = each(() => ({ path: '', bytes: 0, sha256: '' }))
  const index = { spec: '1.0', feed, revision: 0, generated, expires: generated, parts: refs, archive: [] }
  return openSnapshot({ index, confirmedAtMs: null, origin: 'bundled', parts, openedCells: () => NO_CELLS })
}

/** Whether there is anything to show. */
export const isNothing = ({ revision }: Snapshot): boolean => revision === 0
