import { copy } from '@feedc/copy'
import type { RawRecord } from './rawRecord'
import { type ReadYaml, readYaml } from './readYaml'

const FENCE = '---'

/** Markdown with YAML between two lines of three hyphens on top. */
export function readFrontMatter(file: string, text: string): ReadYaml {
  const lines = text.replace(/^\ufeff/, '').split('\n')
  const end = lines.indexOf(FENCE, 1)
  if (lines[0]?.trim() !== FENCE || end < 0) {
    return {
      record: null,
      notices: [{ code: 'bad_front_matter', severity: 'error', file, line: 1, field: null, message: copy.badFrontMatter }],
    }
  }
  const read = readYaml(file, lines.slice(1, end).join('\n'), 1)
  if (!read.record) return read
  const record: RawRecord = { ...read.record, body: { text: lines.slice(end + 1).join('\n'), line: end + 2 } }
  return { ...read, record }
}
