import { checkIndex } from '@core/feed/readIndex'
import type { PartName } from '@core/feed/wire/index'
import { NO_CELLS } from './cells'
import { lazyReader } from './partReader'
import { openSnapshot, type Snapshot } from './snapshot'

export interface Bundle {
  /** The payload of the index that was published when the package was built. */
  readonly index: unknown
  /** Names of the parts of which the package carries only some, because all of it would have been too large (`feedc bundle`). */
  readonly trimmed: readonly string[]
  /** Verified at that time; parsed when first read. Undefined while it is still on its way (H5). */
  loadPart(name: PartName): unknown
}

/**
 * The content that came with the package: shown before anything was ever fetched, and whenever nothing better is readable.
 * Its signature isn't checked on the phone: who can change the package can change the check. Throws when the build put no index in it.
 */
export function openBundle({ index: json, trimmed, loadPart }: Bundle): Snapshot {
  const index = checkIndex(json)
  if (!index.ok) throw new Error(`the package holds no readable index: ${index.error.code}${index.error.at}`)
  const reader = <N extends PartName>(name: N) => lazyReader(name, () => loadPart(name), { isTrimmed: trimmed.includes(name) })
  const parts = { news: reader('news'), stations: reader('stations'), alerts: reader('alerts'), enrolment: reader('enrolment') }
  return openSnapshot({ index: index.value, confirmedAtMs: null, origin: 'bundled', parts, openedCells: () => NO_CELLS })
}
