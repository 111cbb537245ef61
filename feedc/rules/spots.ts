import type { Content } from '@feedc/content/Content'
import { type At, lineOf, type RawRecord } from '@feedc/content/rawRecord'
import type { Notice } from '@feedc/notices'
import type { Rule } from './types'

/** A piece of text and where it stands. */
export interface Spot {
  readonly at: At
  /** Path of the field, "source.url"; null in a Markdown body. */
  readonly field: string | null
  readonly line: number
  readonly text: string
}

const cache = new WeakMap<Content, readonly Spot[]>()

/** Every text in the content as it stands in the files: each scalar of each field, each line of each body. */
export function spotsOf(content: Content): readonly Spot[] {
  const known = cache.get(content)
  if (known) return known
  const spots = content.records.flatMap(spotsIn)
  cache.set(content, spots)
  return spots
}

const ofRecord = new WeakMap<RawRecord, readonly Spot[]>()

/** Kept with the record: one that is read again unchanged is the same one (ReadMemory). */
function spotsIn(record: RawRecord): readonly Spot[] {
  const known = ofRecord.get(record)
  if (known) return known
  const spots: Spot[] = []
  collect(spots, record, record.fields, '')
  record.body?.text.split('\n').forEach((text, at) => {
    if (text.trim() !== '' && record.body) spots.push({ at: record.at, field: null, line: record.body.line + at, text })
  })
  ofRecord.set(record, spots)
  return spots
}

function collect(spots: Spot[], record: RawRecord, value: unknown, path: string): void {
  if (typeof value === 'string') spots.push({ at: record.at, field: path, line: lineOf(record.at, path), text: value })
  if (typeof value !== 'object' || value === null) return
  for (const [key, below] of Object.entries(value)) collect(spots, record, below, path === '' ? key : `${path}.${key}`)
}

const names = new WeakMap<Spot, string>()

/** The last name in a path that isn't a number: `sources.0.url` → `url`, `calls.1` → `calls`. */
export function nameOf(spot: Spot): string {
  const known = names.get(spot)
  if (known !== undefined) return known
  const parts = spot.field?.split('.').filter(part => !/^\d+$/.test(part))
  const name = parts?.pop() ?? ''
  names.set(spot, name)
  return name
}

export const noticeAt = (rule: Pick<Rule, 'code' | 'severity'>, { at, field, line }: Spot, message: string): Notice => ({
  code: rule.code,
  severity: rule.severity,
  file: at.file,
  line,
  field,
  message,
})

/** A rule that looks for one pattern in every text. The first hit of a text is enough. */
export const patternRule = (code: string, pattern: RegExp, messageOf: (found: string) => string): Rule => {
  const rule: Rule = {
    code,
    severity: 'error',
    run: content =>
      spotsOf(content).flatMap(spot => {
        const found = pattern.exec(spot.text)
        return found ? [noticeAt(rule, spot, messageOf(found[0]))] : []
      }),
  }
  return rule
}
