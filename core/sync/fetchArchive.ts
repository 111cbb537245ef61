import { openPartInSlices } from '@core/feed/openPart'
import type { Article } from '@core/feed/types'
import { encodeUtf8 } from '@core/feed/utf8'
import type { PartRef } from '@core/feed/wire/index'
import { err, ok, type Result } from '@core/result'
import { type Failure, failed, rejected } from './failure'
import { partLimits } from './limits'
import type { SyncPorts } from './ports'

/**
 * An older issue, when a courier reaches it: from the phone if it was read before, else from the server, checked like any part.
 * `ref` comes from a verified index. Kept on the phone for as long as the index names it.
 */
export async function fetchArchive(ports: SyncPorts, ref: PartRef): Promise<Result<readonly Article[], Failure>> {
  const kept = ports.storage.readPart(ref.path)
  const read = kept === null ? null : await openPartInSlices('news', ref, encodeUtf8(kept), ports.pause)
  if (read?.ok) return ok(read.value.value)
  const fetched = await ports.fetchFile(ref.path, partLimits(ref))
  if (!fetched.ok) return err(failed(fetched.error))
  const opened = await openPartInSlices('news', ref, fetched.value.bytes, ports.pause)
  if (!opened.ok) return err(rejected(opened.error))
  await ports.storage.writePart(ref.path, fetched.value.bytes)
  return ok(opened.value.value)
}
