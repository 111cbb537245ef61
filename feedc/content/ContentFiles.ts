import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import { decodeUtf8 } from './decodeUtf8'
import type { ReadMemory, ReadWays } from './ReadMemory'
import type { RawRecord } from './rawRecord'
import { type CsvColumns, type ReadCsv, readCsv } from './readCsv'
import type { ReadYaml } from './readYaml'

/** What `git merge` leaves where two people changed the same line. */
const CONFLICT = /^(?:<{7} |>{7} |={7}$)/m

/** A key in PEM, as feedc keygen and OpenSSL write it. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/

/** Editors' tools leave these about: macOS, Office lock files, backups. */
const LITTER = /(^|\/)(\.|~\$|Thumbs\.db$|desktop\.ini$)|~$/i

/** Beside an issue's drafts: what importing it was unsure of. */
export const IMPORT_NOTES = 'import.yaml'

const IMAGE = /^bulletins\/[^/]+\/[^/]+\.(jpg|png|webp)$/

/** The content folder as its files, in a fixed order, so that the same content gives the same bytes on every machine. */
export class ContentFiles {
  /** Everything that was read, as it stands in the files. */
  readonly records: RawRecord[] = []
  /** Images by the name they get in the feed: their hash. */
  readonly images = new Map<string, Uint8Array>()
  private readonly read = new Set<string>()

  constructor(
    private readonly dir: string,
    private readonly report: (notice: Notice) => void,
    private readonly ways: ReadWays = {},
  ) {}

  has(file: string): boolean {
    const laid = this.ways.laid?.get(file)
    return laid === undefined ? existsSync(join(this.dir, file)) : laid !== null
  }

  list(folder: string): readonly string[] {
    const within = folder === '.' ? '' : `${folder}/`
    const onDisk = this.has(folder) && !this.isLink(folder) ? readdirSync(join(this.dir, folder), { recursive: true }) : []
    const files = onDisk.map(file => `${within}${String(file).replace(/\\/g, '/')}`)
    const laid = [...(this.ways.laid?.keys() ?? [])].filter(file => file.startsWith(within))
    const all = laid.length === 0 ? files : [...new Set([...files, ...laid])].filter(file => this.has(file))
    return all.filter(file => !LITTER.test(file) && !this.isLink(file)).sort()
  }

  record(file: string, read: (file: string, text: string) => ReadYaml): RawRecord | null {
    const text = this.text(file)
    if (text === null) return null
    const { record, notices } = this.ways.memory?.of(file, text, () => read(file, text)) ?? read(file, text)
    notices.forEach(this.report)
    if (record) this.records.push(record)
    return record
  }

  csv(file: string, columns: CsvColumns): readonly RawRecord[] {
    const text = this.text(file)
    if (text === null) return []
    const { records, notices } = this.ways.memory
      ? this.remembered(this.ways.memory, file, text, columns)
      : readCsv(file, text, columns)
    notices.forEach(this.report)
    for (const record of records) this.records.push(record)
    return records
  }

  private remembered(memory: ReadMemory, file: string, text: string, columns: CsvColumns): ReadCsv {
    return memory.of(file, text, () => {
      const read = readCsv(file, text, columns)
      return { ...read, records: memory.sameRows(file, read.records) }
    })
  }

  json(file: string): unknown {
    const text = this.has(file) ? this.text(file) : null
    try {
      return text === null ? null : JSON.parse(text)
    } catch {
      this.fail('bad_json', file, 1, copy.badJson)
      return null
    }
  }

  /** An image beside an article, by the name it gets in the feed; null when it isn't there. */
  image(file: string): string | null {
    const ending = IMAGE.exec(file)?.[1]
    if (!ending || !this.has(file) || this.isLink(file)) return null
    this.read.add(file)
    const bytes = this.bytes(file)
    const name = `img.${createHash('sha256').update(bytes).digest('hex')}.${ending}`
    this.images.set(name, bytes)
    return name
  }

  /** Files that nothing asked for: a misspelt name, or a text that would silently never appear. */
  reportStrays(): void {
    for (const file of this.list('.')) {
      if (this.read.has(file) || /(^|\/)[A-Z]+[\w.-]*\.md$/.test(file) || file.endsWith(`/${IMPORT_NOTES}`)) continue
      if (!this.ways.laid?.has(file) && !lstatSync(join(this.dir, file)).isFile()) continue
      if (PRIVATE_KEY.test(Buffer.from(this.bytes(file)).toString('latin1'))) this.fail('exposed_key', file, 1, copy.keyInContent)
      else this.fail('unknown_file', file, 1, copy.unknownFile, 'warning')
    }
  }

  private bytes = (file: string): Uint8Array => this.ways.laid?.get(file) ?? readFileSync(join(this.dir, file))

  private text(file: string): string | null {
    if (!this.has(file)) return this.fail('missing_file', file, 1, copy.missingFile)
    if (this.isLink(file)) return null
    this.read.add(file)
    const decoded = decodeUtf8(file, this.bytes(file))
    if ('notice' in decoded) {
      this.report(decoded.notice)
      return null
    }
    const lineAt = (index: number): number => decoded.text.slice(0, index).split('\n').length
    const key = PRIVATE_KEY.exec(decoded.text)
    if (key) return this.fail('exposed_key', file, lineAt(key.index), copy.keyInContent)
    const conflict = CONFLICT.exec(decoded.text)
    return conflict ? this.fail('merge_conflict', file, lineAt(conflict.index), copy.mergeConflict) : decoded.text
  }

  /** A link may lead out of content/, to a key or to somebody's home; no editor needs one. */
  private isLink(file: string): boolean {
    if (this.ways.laid?.has(file)) return false
    if (!lstatSync(join(this.dir, file)).isSymbolicLink()) return false
    if (!this.read.has(file)) this.fail('symlink', file, 1, copy.symlink)
    this.read.add(file)
    return true
  }

  private fail(code: string, file: string, line: number, message: string, severity: Notice['severity'] = 'error'): null {
    this.report({ code, severity, file, line, field: null, message })
    return null
  }
}
