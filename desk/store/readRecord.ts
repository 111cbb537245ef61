import { createHash } from 'node:crypto'
import type { RecordKind, RecordNotice } from '@desk/api/records'
import type { RawRecord } from '@feedc/content/rawRecord'
import { readFrontMatter } from '@feedc/content/readFrontMatter'
import { readYaml } from '@feedc/content/readYaml'
import { RECORD_FILES } from '@feedc/content/recordFiles'
import { toArticle } from '@feedc/content/toArticle'
import { toIssue } from '@feedc/content/toConfig'
import type { Notice } from '@feedc/notices'
import { storeCopy as copy } from './copy'
import { editorsWords } from './editorsWords'
import { FORMS } from './forms'
import { idOfFile, RECORD_PLACES } from './recordPlaces'
import { bodyValues, frontOf, type Values } from './recordText'
import { itemsOf, valuesOf, yamlOf } from './yamlText'

/** A record as it stands in its file. */
export interface StoredRecord {
  readonly kind: RecordKind
  readonly id: string
  readonly file: string
  readonly title: string
  readonly fields: Values
  readonly version: string
  readonly notices: readonly RecordNotice[]
}

/** The records that a file's text holds: one, or as many as are in its list. A file that can't be read is a record of its notices. */
export function recordsIn(kind: RecordKind, file: string, text: string): readonly StoredRecord[] {
  const place = RECORD_PLACES[kind]
  if (place.type === 'list') return listed(kind, file, text, place.key)
  const parts = place.ending === '.md' ? frontOf(text) : { front: text, body: '' }
  const form = FORMS[kind].fields
  const onTop = parts ? shown(valuesOf(yamlOf(parts.front).contents), kind) : {}
  const fields = parts && place.ending === '.md' ? { ...onTop, ...bodyValues(parts.body, form) } : onTop
  const id = idOfFile(kind, file)
  return [{ kind, id, file, title: titleIn(fields), fields, version: versionOf(text), notices: noticesOf(kind, file, text) }]
}

function listed(kind: RecordKind, file: string, text: string, key: string): readonly StoredRecord[] {
  const notices = noticesOf(kind, file, text)
  return itemsOf(yamlOf(text).contents, key).map((item, at) => {
    const whole = valuesOf(item)
    const own = notices.filter(({ field }) => field?.startsWith(`${key}.${at}`) === true)
    return {
      kind,
      id: keyIn(whole),
      file,
      title: titleIn(whole),
      fields: shown(whole, kind),
      version: versionOf(JSON.stringify(whole)),
      notices: own.map(notice => ({ ...notice, field: notice.field!.slice(`${key}.${at}.`.length) || null })),
    }
  })
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export const keyIn = (values: Values): string => text(values.id) || text(values.number)
export const titleIn = (values: Values): string =>
  text(values.title) || text(values.headline) || text(values.name) || text(values.text) || copy.untitled

const versionOf = (source: string): string => createHash('sha256').update(source).digest('hex').slice(0, 32)

/** Only what the form has: what else is in the file is nobody's to type here, and stays. */
const shown = (values: Values, kind: RecordKind): Values =>
  Object.fromEntries(FORMS[kind].fields.filter(({ key }) => !key.startsWith('body')).map(({ key }) => [key, values[key] ?? '']))

/** What feedc says of the record by itself; rules that compare records are `check`'s. */
function noticesOf(kind: RecordKind, file: string, source: string): readonly RecordNotice[] {
  const notices: Notice[] = []
  const report = (notice: Notice): void => void notices.push(notice)
  const place = RECORD_PLACES[kind]
  const read = (place.type === 'file' && place.ending === '.md' ? readFrontMatter : readYaml)(file, source)
  notices.push(...read.notices)
  if (read.record) mapped(kind, read.record, report)
  return notices.map(({ code, severity, field, message }) => ({ code, severity, field, message: editorsWords(message) }))
}

function mapped(kind: RecordKind, record: RawRecord, report: (notice: Notice) => void): void {
  if (kind === 'issues') toIssue(record, report)
  // Of an article alone its issue isn't known; nothing it says depends on it.
  else if (kind === 'articles')
    toArticle(record, { id: '-', title: '-', issuer: '-', date: '2000-01-01', embargo: null }, () => null, report)
  else {
    const from = RECORD_FILES[kind]
    if ('list' in from) from.list(record, report)
    else from.map(record, report)
  }
}
