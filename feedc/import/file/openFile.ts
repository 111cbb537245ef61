import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { err, ok, type Result } from '@core/result'
import { LIMITS, type Refusal } from './Refusal'
import { type Format, isEncryptedOffice, sniff } from './sniff'

export interface OpenedFile {
  readonly bytes: Uint8Array
  readonly extension: string
}

const FORMAT_OF: Readonly<Record<string, Format>> = {
  '.txt': 'other',
  '.csv': 'other',
  '.docx': 'zip',
  '.xlsx': 'zip',
  '.pdf': 'pdf',
}
const OLD: Readonly<Record<string, Refusal>> = {
  '.doc': 'old_word',
  '.wps': 'old_word',
  '.dot': 'old_word',
  '.rtf': 'old_word',
  '.xls': 'old_excel',
  '.et': 'old_excel',
}

/** Reads a file that is small enough and is what its extension says. `extensions`: the kinds a command takes. */
export async function openFile(path: string, extensions: readonly string[]): Promise<Result<OpenedFile, Refusal>> {
  const found = await stat(path).catch(() => null)
  if (!found) return err('not_found')
  if (!found.isFile()) return err('not_a_file')
  if (found.size > LIMITS.fileBytes) return err('too_large')
  if (found.size === 0) return err('empty')
  const extension = extname(path).toLowerCase()
  const old = OLD[extension]
  if (old) return err(old)
  if (!extensions.includes(extension)) return err('unknown_type')

  const bytes = await readFile(path).catch(() => null)
  if (!bytes) return err('not_found')
  const mismatch = mismatchOf(extension, bytes)
  return mismatch ? err(mismatch) : ok({ bytes, extension })
}

function mismatchOf(extension: string, bytes: Uint8Array): Refusal | null {
  const format = sniff(bytes)
  if (format === FORMAT_OF[extension]) return null
  if (format === 'ole' && isEncryptedOffice(bytes)) return 'encrypted'
  if (format === 'ole' || format === 'rtf') return extension === '.xlsx' || extension === '.csv' ? 'old_excel' : 'old_word'
  return isAllZero(bytes) ? 'damaged' : 'wrong_extension'
}

/** What a download that never finished often is. */
const isAllZero = (bytes: Uint8Array): boolean => bytes.subarray(0, 4096).every(byte => byte === 0)
