import { copy } from '@feedc/copy'
import type { Io } from '@feedc/io'
import { watchCopy } from './copy'
import type { PartVerdict, Verdict } from './verifyFeed'

/** What a phone says of a feed, in sentences: the good on `out`, what it would refuse or leave out on `err`. */
export function sayVerdict({ error, feed, revision, generated, expires, keyids, parts, images }: Verdict, io: Io): void {
  if (feed !== null) io.out(copy.verified(feed, revision ?? 0, keyids.join(' '), expires ?? ''))
  if (error?.code === 'from_the_future') io.err(copy.fromTheFuture(generated ?? ''))
  else if (error) io.err(copy.notTrusted(`${error.code} ${error.at}`.trim()))
  if (error?.code === 'unknown_key') io.err(watchCopy.unknownKey)
  for (const part of parts.filter(each => !isCell(each) || each.error || each.dropped.length > 0)) sayPart(part, io)
  const cells = parts.filter(isCell)
  if (cells.length > 0)
    io.out(
      watchCopy.verifiedCells(
        cells.length,
        cells.reduce((sum, { items }) => sum + items, 0),
      ),
    )
  for (const image of images) io.err(watchCopy.imageRefused(image.path, image.error))
}

const isCell = ({ path }: PartVerdict): boolean => path.startsWith('stations-')

function sayPart({ path, items, dropped, error }: PartVerdict, io: Io): void {
  const label = path.replace(/\..*/, '')
  if (error) {
    io.err(copy.partRefused(label, error))
    return
  }
  io.out(watchCopy.verifiedPart(label, items, dropped.length))
  for (const { at, code } of dropped) io.err(watchCopy.itemDropped(label, at, code))
}
