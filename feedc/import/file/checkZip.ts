import { err, ok, type Result } from '@core/result'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { LIMITS, type Refusal } from './Refusal'

/**
 * Whether a .docx or .xlsx may be unpacked: counts what every entry really inflates to, since the declared sizes can lie.
 * `mustHold`: the entry that makes it that kind of document.
 */
export async function checkZip(bytes: Uint8Array, mustHold: string): Promise<Result<null, Refusal>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true }).catch(() => null)
  if (!zip) return err('damaged')
  if (zip.entryCount > LIMITS.entries) return err('zip_bomb')
  try {
    return await readEntries(zip, bytes.length, mustHold)
  } catch {
    return err('damaged')
  }
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/

async function readEntries(zip: ZipFile, packedBytes: number, mustHold: string): Promise<Result<null, Refusal>> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  if (entries.some(entry => (entry.generalPurposeBitFlag & 1) === 1)) return err('encrypted')
  const declared = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (isTooMuch(declared, packedBytes)) return err('zip_bomb')
  if (!entries.some(entry => entry.fileName === mustHold)) return err('wrong_extension')

  if (entries.some(entry => SHEET.test(entry.fileName) && entry.uncompressedSize > LIMITS.sheetBytes)) return err('too_many_rows')

  let unpacked = 0
  for (const entry of entries) {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      unpacked += chunk.length
      if (isTooMuch(unpacked, packedBytes)) return err('zip_bomb')
    }
  }
  return ok(null)
}

const isTooMuch = (unpacked: number, packed: number): boolean =>
  unpacked > LIMITS.unpackedBytes || (unpacked > LIMITS.ratioFromBytes && unpacked > packed * LIMITS.packRatio)
