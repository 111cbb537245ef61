import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { err, ok, type Result } from '@core/result'
import { checkZip } from './checkZip'
import { convertDocument, findOffice } from './office'
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
/** What LibreOffice turns into the formats above, and what is said without it. */
const OTHER: Readonly<
  Record<string, { readonly to: 'docx' | 'xlsx'; readonly without: Refusal; readonly formats: readonly Format[] }>
> = {
  '.doc': { to: 'docx', without: 'old_word', formats: ['ole'] },
  '.wps': { to: 'docx', without: 'old_word', formats: ['ole'] },
  '.dot': { to: 'docx', without: 'old_word', formats: ['ole'] },
  '.rtf': { to: 'docx', without: 'old_word', formats: ['rtf'] },
  '.odt': { to: 'docx', without: 'old_word', formats: ['zip'] },
  '.xls': { to: 'xlsx', without: 'old_excel', formats: ['ole'] },
  '.et': { to: 'xlsx', without: 'old_excel', formats: ['ole'] },
  '.ods': { to: 'xlsx', without: 'old_excel', formats: ['zip'] },
}

/**
 * Reads a file that is small enough and is what its extension says; older kinds through LibreOffice, where it is.
 * `extensions`: the kinds a command takes. `office`: LibreOffice's program.
 */
export async function openFile(
  path: string,
  extensions: readonly string[],
  office: string | null = findOffice(),
): Promise<Result<OpenedFile, Refusal>> {
  const found = await stat(path).catch(() => null)
  if (!found) return err('not_found')
  if (!found.isFile()) return err('not_a_file')
  if (found.size > LIMITS.fileBytes) return err('too_large')
  if (found.size === 0) return err('empty')
  const extension = extname(path).toLowerCase()
  const other = OTHER[extension]
  if (!extensions.includes(other ? `.${other.to}` : extension)) return err(other ? other.without : 'unknown_type')

  const bytes = await readFile(path).catch(() => null)
  if (!bytes) return err('not_found')
  if (other) return convertOther(bytes, extension, other, office)
  const mismatch = mismatchOf(extension, bytes)
  return mismatch ? err(mismatch) : ok({ bytes, extension })
}

/** WPS keeps Microsoft's formats under names of its own. */
const AS_OFFICE: Readonly<Record<string, string>> = { '.wps': '.doc', '.et': '.xls' }

async function convertOther(
  bytes: Uint8Array,
  extension: string,
  { to, without, formats }: NonNullable<(typeof OTHER)[string]>,
  office: string | null,
): Promise<Result<OpenedFile, Refusal>> {
  const format = sniff(bytes)
  if (format === 'ole' && isEncryptedOffice(bytes)) return err('encrypted')
  if (office === null || !formats.includes(format)) return err(without)
  if (format === 'zip') {
    // an OpenDocument unpacks as it likes; counted first, like the others
    const checked = await checkZip(bytes, 'content.xml', /^$/)
    if (!checked.ok) return checked
  }
  const converted = await convertDocument(bytes, AS_OFFICE[extension] ?? extension, to, office)
  if (!converted.ok) return err(converted.error === 'damaged' ? without : converted.error)
  return ok({ bytes: converted.value, extension: `.${to}` })
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
