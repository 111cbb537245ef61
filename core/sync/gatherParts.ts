import { FeedError } from '@core/feed/FeedError'
import { openPartInSlices } from '@core/feed/openPart'
import type { Parsed } from '@core/feed/parseEach'
import type { PartContent } from '@core/feed/parsePart'
import { encodeUtf8 } from '@core/feed/utf8'
import type { FeedIndex, PartName } from '@core/feed/wire/index'
import { err, ok, type Result } from '@core/result'
import type { OpenedCells } from './cells'
import { type Failure, failed, rejected } from './failure'
import { gatherCells } from './gatherCells'
import { partLimits } from './limits'
import { type PartReader, type PartReaders, parsedReader } from './partReader'
import type { Snapshot, SyncPorts } from './ports'

interface Gathered<T> {
  readonly reader: PartReader<T>
  readonly isNew: boolean
  readonly isSaved: boolean
}

/**
 * §3.7 steps 5 and 6: a reader for every part the index names. What this phone, its package or an interrupted update
 * already holds isn't fetched; what is fetched is checked, parsed and kept before the next one is asked for. All or nothing.
 */
export async function gatherParts(
  ports: SyncPorts,
  held: Snapshot,
  index: FeedIndex,
): Promise<Result<{ parts: PartReaders; cells: OpenedCells; isNew: boolean; isSaved: boolean }, Failure>> {
  const alerts = await gatherPart('alerts', ports, held, index)
  if (!alerts.ok) return alerts
  const news = await gatherPart('news', ports, held, index)
  if (!news.ok) return news
  const stations = await gatherPart('stations', ports, held, index)
  if (!stations.ok) return stations
  const enrolment = await gatherPart('enrolment', ports, held, index)
  if (!enrolment.ok) return enrolment
  const cells = await gatherCells(ports, held, stations.value.reader.elsewhere().cells)
  if (!cells.ok) return cells
  const gathered = [alerts.value, news.value, stations.value, enrolment.value, cells.value]
  return ok({
    parts: {
      alerts: alerts.value.reader,
      news: news.value.reader,
      stations: stations.value.reader,
      enrolment: enrolment.value.reader,
    },
    cells: cells.value.opened,
    isNew: gathered.some(({ isNew }) => isNew),
    isSaved: gathered.every(({ isSaved }) => isSaved),
  })
}

async function gatherPart<N extends PartName>(
  name: N,
  ports: SyncPorts,
  held: Snapshot,
  index: FeedIndex,
): Promise<Result<Gathered<PartContent[N]>, Failure>> {
  const ref = index.parts[name]
  for (const { index: have, parts } of [held, ports.bundled]) {
    const reader: PartReader<PartContent[N]> = parts[name]
    const isWhole = have.parts[name].sha256 === ref.sha256 && !reader.isTrimmed && !reader.isDamaged()
    if (isWhole) return ok({ reader, isNew: false, isSaved: true })
  }
  const interrupted = ports.storage.readPart(ref.path)
  const found = interrupted === null ? null : await openPartInSlices(name, ref, encodeUtf8(interrupted), ports.pause)
  if (found?.ok) return ok({ reader: readerOf(ports, found.value), isNew: true, isSaved: true })

  const fetched = await ports.fetchFile(ref.path, partLimits(ref))
  if (!fetched.ok) return err(failed(fetched.error))
  const opened = await openPartInSlices(name, ref, fetched.value.bytes, ports.pause)
  if (!opened.ok) return err(rejected(new FeedError(opened.error.code, `/parts/${name}${opened.error.at}`)))
  const isSaved = await ports.storage.writePart(ref.path, fetched.value.bytes)
  if (!isSaved) ports.log({ event: 'storage', code: 'part_not_saved', detail: null })
  return ok({ reader: readerOf(ports, opened.value), isNew: true, isSaved })
}

function readerOf<T>({ log }: SyncPorts, { value, dropped, elsewhere }: Parsed<T>): PartReader<T> {
  for (const { code } of dropped) log({ event: 'items_dropped', code, detail: null })
  return parsedReader(value, dropped.length, elsewhere)
}
