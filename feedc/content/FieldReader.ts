import type { Source } from '@core/feed/wire/primitives'
import { closest } from '@feedc/closest'
import { copy } from '@feedc/copy'
import type { Notice, Severity } from '@feedc/notices'
import { ownValue } from '@feedc/ownValue'
import { instantOf } from './instant'
import { partialDateOf } from './partialDate'
import { lineOf, type RawRecord } from './rawRecord'
import { SOURCE_KIND_OF } from './words'

type Fields = Readonly<Record<string, unknown>>

/**
 * Takes one record apart, field by field, and says of each what is wrong with it. A field that is wrong reads as
 * null: the notice stops the build, so that nothing downstream has to be afraid of it.
 */
export class FieldReader {
  private readonly asked = new Set<string>()

  constructor(
    readonly record: RawRecord,
    private readonly report: (notice: Notice) => void,
    /** Path of the mapping inside the record, for nested ones: `cases.0`. */
    private readonly path = '',
    private readonly fields: Fields = record.fields,
  ) {}

  /** A notice about one field of this record. */
  say(code: string, field: string | null, message: string, severity: Severity = 'error'): void {
    const full = field === null ? this.path || null : this.pathOf(field)
    this.report({ code, severity, file: this.record.at.file, line: this.lineOf(full), field: full, message })
  }

  /** A notice about a line of the body. */
  sayAt(code: string, line: number, message: string, severity: Severity = 'error'): void {
    this.report({ code, severity, file: this.record.at.file, line, field: null, message })
  }

  text(field: string): string | null {
    const value = this.optionalText(field)
    if (value === null) this.sayMissing(field)
    return value
  }

  optionalText(field: string): string | null {
    const value = this.take(field)
    if (isBlank(value)) return null
    if (typeof value === 'string') return value.trim()
    this.say('wrong_type', field, copy.notText(field))
    return null
  }

  texts(field: string): readonly string[] {
    const value = this.take(field)
    if (isBlank(value)) return []
    const words = (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string')
    if (!Array.isArray(value) || words.length < value.length) this.say('wrong_type', field, copy.notAList(field))
    return words.map(each => each.trim()).filter(Boolean)
  }

  /** Whether anything was written. */
  has(field: string): boolean {
    return !isBlank(this.take(field))
  }

  integer(field: string): number | null {
    const value = this.take(field)
    if (isBlank(value)) return null
    if (typeof value === 'string' && /^-?\d+$/.test(value.trim())) return Number(value)
    this.say('wrong_type', field, copy.notAnInteger(field))
    return null
  }

  /** One of the editor's words, as the feed's code. */
  oneOf<T extends string>(field: string, words: Readonly<Record<string, T>>): T | null {
    const value = this.text(field)
    return value === null ? null : this.codeOf(field, value, words)
  }

  manyOf<T extends string>(field: string, values: readonly string[], words: Readonly<Record<string, T>>): readonly T[] {
    return values.flatMap(value => this.codeOf(field, value, words) ?? [])
  }

  /** YYYY, YYYY-MM or YYYY-MM-DD, also as Excel writes them. */
  partialDate(field: string): string | null {
    const value = this.optionalText(field)
    if (value === null) return null
    const date = partialDateOf(value)
    if (date === null) this.say('bad_date', field, copy.badDate(value))
    return date
  }

  /** A date that has to be there. */
  date(field: string): string | null {
    const date = this.partialDate(field)
    if (date === null) this.sayMissing(field)
    return date
  }

  /** RFC 3339 in Shanghai time, from any zone; one without a zone is refused, not guessed. */
  instant(field: string): string | null {
    const value = this.text(field)
    const read = value === null ? null : instantOf(value)
    if (read === null || read.ok) return read?.value ?? null
    this.say(read.error, field, read.error === 'no_time_zone' ? copy.noTimeZone(value ?? '') : copy.badInstant(value ?? ''))
    return null
  }

  source(field: string): Source | null {
    const nested = this.mapping(field)
    if (!nested) {
      this.say('claim_without_source', field, copy.claimWithoutSource)
      return null
    }
    return sourceFrom(nested)
  }

  sources(field: string): readonly Source[] {
    const list = this.mappings(field)
    if (list.length === 0) this.say('claim_without_source', field, copy.claimWithoutSource)
    return list.flatMap(nested => sourceFrom(nested) ?? [])
  }

  mapping(field: string): FieldReader | null {
    const value = this.take(field)
    return isMapping(value) ? new FieldReader(this.record, this.report, this.pathOf(field), value) : null
  }

  mappings(field: string): readonly FieldReader[] {
    const value = this.take(field)
    if (isBlank(value)) return []
    if (Array.isArray(value) && value.every(isMapping)) {
      return value.map(
        (each, index) => new FieldReader(this.record, this.report, `${this.pathOf(field)}.${index}`, each as Fields),
      )
    }
    this.say('wrong_type', field, copy.notAList(field))
    return []
  }

  /** A field that may stand there and is no business of the feed's. */
  pass(field: string): void {
    this.asked.add(field)
  }

  /** Every field nobody asked for is a mistake: most often a misspelt one. */
  end(): void {
    for (const field of Object.keys(this.fields)) {
      if (!this.asked.has(field)) this.say('unknown_field', field, copy.unknownField(field, closest(field, [...this.asked])))
    }
  }

  private take(field: string): unknown {
    this.asked.add(field)
    return this.fields[field]
  }

  /** Of what is there and wrong it has been said. */
  private sayMissing(field: string): void {
    if (isBlank(this.fields[field])) this.say('missing_field', field, copy.missingField(field))
  }

  private codeOf<T extends string>(field: string, value: string, words: Readonly<Record<string, T>>): T | null {
    const code = ownValue(words, value)
    if (code === undefined)
      this.say('unknown_word', field, copy.unknownWord(field, value, closest(value, Object.keys(words)), Object.keys(words)))
    return code ?? null
  }

  private pathOf(field: string): string {
    return this.path === '' ? field : `${this.path}.${field}`
  }

  private lineOf(path: string | null): number {
    return lineOf(this.record.at, path ?? '')
  }
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
const isMapping = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

function sourceFrom(reader: FieldReader): Source | null {
  const name = reader.text('name')
  const url = reader.optionalText('url')
  const date = reader.partialDate('date')
  const kind = reader.oneOf('kind', SOURCE_KIND_OF)
  reader.end()
  return name && kind ? { name, url, date, kind } : null
}
