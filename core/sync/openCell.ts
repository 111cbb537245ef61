import { FeedError } from '@core/feed/FeedError'
import { openPartInSlices } from '@core/feed/openPart'
import type { CellRef } from '@core/feed/types'
import { encodeUtf8 } from '@core/feed/utf8'
import { err, ok, type Result } from '@core/result'
import type { OpenedCell } from './cells'
import { type Failure, failed, rejected } from './failure'
import { partLimits } from './limits'
import type { SyncPorts } from './ports'

interface Opened {
  readonly cell: OpenedCell
  readonly isSaved: boolean
}

/** A cell that this phone keeps, hashed again because disks rot; null where it has none, or has something else under that name. */
export async function openKeptCell(ports: SyncPorts, ref: CellRef): Promise<OpenedCell | null> {
  const kept = ports.storage.readPart(ref.path)
  const read = kept === null ? null : await openPartInSlices('stations', ref, encodeUtf8(kept), ports.pause)
  return read?.ok ? { stations: read.value.value, dropped: read.value.dropped.length } : null
}

/** §3.11 A cell from the phone, else from the server; checked like any part, and kept. */
export async function openCell(ports: SyncPorts, ref: CellRef): Promise<Result<Opened, Failure>> {
  const kept = await openKeptCell(ports, ref)
  if (kept) return ok({ cell: kept, isSaved: true })
  const fetched = await ports.fetchFile(ref.path, partLimits(ref))
  if (!fetched.ok) return err(failed(fetched.error))
  const opened = await openPartInSlices('stations', ref, fetched.value.bytes, ports.pause)
  if (!opened.ok) return err(rejected(new FeedError(opened.error.code, `/parts/stations/cells${opened.error.at}`)))
  const { value, dropped } = opened.value
  for (const { code } of dropped) ports.log({ event: 'items_dropped', code, detail: null })
  const isSaved = await ports.storage.writePart(ref.path, fetched.value.bytes)
  if (!isSaved) ports.log({ event: 'storage', code: 'part_not_saved', detail: null })
  return ok({ cell: { stations: value, dropped: dropped.length }, isSaved })
}
