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
  const spots: Spot[] = []
  for (const record of content.records) {
    collect(spots, record, record.fields, '')
    record.body?.text.split('\n').forEach((text, at) => {
      if (text.trim() !== '' && record.body) spots.push({ at: record.at, field: null, line: record.body.line + at, text })
    })
  }
  cache.set(content, spots)
  return spots
}

function collect(spots: Spot[], record: RawRecord, value: unknown, path: string): void {
  if (typeof value === 'string') spots.push({ at: record.at, field: path, line: lineOf(record.at, path), text: value })
  if (typeof value !== 'object' || value === null) return
  for (const [key, below] of Object.entries(value)) collect(spots, record, below, path === '' ? key : `${path}.${key}`)
}

/** The last name in a path that isn't a number: `sources.0.url` → `url`, `calls.1` → `calls`. */
export const nameOf = ({ field }: Spot): string =>
  field
    ?.split('.')
    .filter(part => !/^\d+$/.test(part))
    .pop() ?? ''

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
