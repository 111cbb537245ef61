import { err, ok, type Result } from '@core/result'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { LIMITS, type Refusal } from './Refusal'

/** The unpacked entries that were asked for, by name. */
export type Parts = ReadonlyMap<string, Buffer>

/**
 * Unpacks a .docx or .xlsx if it may be: counts what every entry really inflates to, since the declared sizes can lie.
 * `mustHold`: the entry that makes it that kind of document. `keep`: the entries to hand over.
 */
export async function checkZip(bytes: Uint8Array, mustHold: string, keep: RegExp): Promise<Result<Parts, Refusal>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true }).catch(() => null)
  if (!zip) return err('damaged')
  if (zip.entryCount > LIMITS.entries) return err('zip_bomb')
  try {
    return await readEntries(zip, bytes.length, mustHold, keep)
  } catch {
    return err('damaged')
  }
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/

async function readEntries(zip: ZipFile, packedBytes: number, mustHold: string, keep: RegExp): Promise<Result<Parts, Refusal>> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  if (entries.some(entry => (entry.generalPurposeBitFlag & 1) === 1)) return err('encrypted')
  const declared = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (isTooMuch(declared, packedBytes)) return err('zip_bomb')
  if (!entries.some(entry => entry.fileName === mustHold)) return err('wrong_extension')

  if (entries.some(entry => SHEET.test(entry.fileName) && entry.uncompressedSize > LIMITS.sheetBytes)) return err('too_many_rows')

  let unpacked = 0
  const parts = new Map<string, Buffer>()
  for (const entry of entries) {
    const stream = await zip.openReadStreamPromise(entry)
    const chunks: Buffer[] = []
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      unpacked += chunk.length
      if (isTooMuch(unpacked, packedBytes)) return err('zip_bomb')
      if (keep.test(entry.fileName)) chunks.push(chunk)
    }
    if (keep.test(entry.fileName)) parts.set(entry.fileName, Buffer.concat(chunks))
  }
  return ok(parts)
}

const isTooMuch = (unpacked: number, packed: number): boolean =>
  unpacked > LIMITS.unpackedBytes || (unpacked > LIMITS.ratioFromBytes && unpacked > packed * LIMITS.packRatio)
