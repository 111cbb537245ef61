import { err, ok, type Result } from '@core/result'
import { copy } from '@feedc/import/copy'
import { openFile } from '@feedc/import/file/openFile'
import { LIMITS, type Refusal } from '@feedc/import/file/Refusal'
import { readSafely } from '@feedc/import/file/readSafely'
import type { BulletinNotice } from '@feedc/import/notices'
import { cleanText } from '@feedc/import/text/cleanText'
import { decodeText } from '@feedc/import/text/decodeText'
import type { Bulletin } from './Bulletin'
import { readingOfText } from './linesOfText'
import { parseBulletin } from './parseBulletin'
import type { RawLine } from './RawLine'

const EXTENSIONS = ['.txt', '.docx', '.pdf']

/** What was read, and the lines of the document that it was read from. */
export interface BulletinWithLines {
  readonly bulletin: Bulletin
  readonly lines: readonly RawLine[]
}

/** A bulletin out of a file an editor has. Refused: what can't be opened at all. `office`: LibreOffice, null to do without. */
export async function readBulletin(path: string, office?: string | null): Promise<Result<Bulletin, Refusal>> {
  const read = await readBulletinWithLines(path, office)
  return read.ok ? ok(read.value.bulletin) : read
}

/** The same, for whoever shows the document beside it. */
export async function readBulletinWithLines(path: string, office?: string | null): Promise<Result<BulletinWithLines, Refusal>> {
  const opened = await openFile(path, EXTENSIONS, office)
  if (!opened.ok) return opened
  const { bytes, extension } = opened.value
  if (extension === '.txt') return fromText(bytes)
  const reading = await readSafely(extension === '.pdf' ? 'pdf' : 'docx', bytes)
  return reading.ok ? ok({ bulletin: parseBulletin(reading.value), lines: reading.value.lines }) : reading
}

function fromText(bytes: Uint8Array): Result<BulletinWithLines, Refusal> {
  if (bytes.length > LIMITS.textBytes) return err('too_long')
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const reading = readingOfText(cleanText(decoded.value.text))
  if (reading.lines.length === 0) return err('empty')
  const bulletin = parseBulletin(reading)
  const read: BulletinNotice[] = []
  if (decoded.value.encoding !== 'utf-8')
    read.push({ code: 'other_encoding', severity: 'info', line: null, page: null, message: copy.decodedAs })
  if (decoded.value.lost > 0)
    read.push({
      code: 'lost_characters',
      severity: 'warning',
      line: null,
      page: null,
      message: copy.lostCharacters(decoded.value.lost),
    })
  return ok({ bulletin: { ...bulletin, notices: [...read, ...bulletin.notices] }, lines: reading.lines })
}
