import type { RecordKind } from '@desk/api/records'
import { isMap } from 'yaml'
import { FORMS } from './forms'
import { keyIn, type StoredRecord } from './readRecord'
import { RECORD_PLACES } from './recordPlaces'
import { bodyWith, frontOf, isSame, type Values, withFront } from './recordText'
import { itemsOf, mappingText, valuesOf, withValues, yamlOf } from './yamlText'

const onTop = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([key]) => !key.startsWith('body')))

/** The text of a record's file with some of its values written anew; whatever else is in the file stays. */
export function changedText({ kind, id, fields }: StoredRecord, text: string, values: Values): string {
  if (Object.entries(values).every(([key, value]) => isSame(fields[key], value))) return text
  const place = RECORD_PLACES[kind]
  if (place.type === 'list') {
    const item = itemsOf(yamlOf(text).contents, place.key).find(each => keyIn(valuesOf(each)) === id)
    return item ? withValues(text, item, values) : text
  }
  const parts = place.ending === '.md' ? frontOf(text) : { front: text, body: '' }
  const { contents } = yamlOf(parts?.front ?? '')
  const front = withValues(parts?.front ?? '', isMap(contents) ? contents : null, onTop(values))
  return place.ending === '.yaml' ? front : withFront(front, bodyWith(parts?.body ?? text, values, FORMS[kind].fields))
}

/** The text of a new file for a record. */
export function freshText(kind: RecordKind, values: Values): string {
  const place = RECORD_PLACES[kind]
  const front = mappingText(onTop(values))
  if (place.type === 'file' && place.ending === '.yaml') return front
  return withFront(front, bodyWith('', values, FORMS[kind].fields))
}

/** Whether a text that is about to be written parses, and says of the record what was typed. */
export function isReadable({ kind, fields }: StoredRecord, text: string, values: Values): boolean {
  const place = RECORD_PLACES[kind]
  const front = place.type === 'file' && place.ending === '.md' ? frontOf(text)?.front : text
  if (front === undefined || yamlOf(front).errors.length > 0) return false
  return Object.entries(onTop(values)).every(([key, value]) => !(key in fields) || isSame(fields[key], value))
}
