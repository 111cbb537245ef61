import assert from 'node:assert/strict'
import type { RawRecord } from '@feedc/content/rawRecord'
import { readFrontMatter } from '@feedc/content/readFrontMatter'
import { readYaml } from '@feedc/content/readYaml'
import type { Notice } from '@feedc/notices'

/** A source, as short as one can be. */
export const SOURCE = '{ name: 甲局, kind: 官方 }'

/** What one file becomes, and what is said of it: 「line [field] code」. */
export function readRecord<T>(file: string, text: string, map: (record: RawRecord, report: (notice: Notice) => void) => T) {
  const { record } = file.endsWith('.md') ? readFrontMatter(file, text) : readYaml(file, text)
  assert(record, text)
  const notices: Notice[] = []
  const value = map(record, notice => notices.push(notice))
  return { value, said: notices.map(({ line, field, code }) => `${line} ${field === null ? '' : `[${field}] `}${code}`) }
}
