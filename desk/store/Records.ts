import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '@core/result'
import type { RecordKind } from '@desk/api/records'
import type { ContentStore } from './ContentStore'
import { changedText, freshText, isReadable } from './changedText'
import { storeCopy as copy } from './copy'
import { FORMS } from './forms'
import { formLabel } from './forms.copy'
import { newId } from './newId'
import { keyIn, recordsIn, type StoredRecord, titleIn } from './readRecord'
import { idOfFile, RECORD_PLACES } from './recordPlaces'
import { isSame, type Values } from './recordText'
import { itemsOf, listOf, valuesOf, withItem, withoutItem, yamlOf } from './yamlText'

export interface Saving {
  readonly by: string
  readonly words: string | null
}

export type SaveFailure =
  | { readonly code: 'not_found' }
  | { readonly code: 'conflict'; readonly theirs: StoredRecord | null }
  /** What would be written can't be read back as it was typed. */
  | { readonly code: 'unreadable' }

export interface Saved {
  readonly record: StoredRecord
  readonly version: string
}

/** The content's records, as a form reads and writes them. A file is found among those there are; no path is ever made of what was asked. */
export class Records {
  private readonly cache = new Map<string, { readonly stamp: string; readonly records: readonly StoredRecord[] }>()

  constructor(private readonly store: ContentStore) {}

  /** In the order of the files: that is the order couriers see. */
  async list(kind: RecordKind): Promise<readonly StoredRecord[]> {
    const files = await this.filesOf(kind)
    return (await Promise.all(files.map(file => this.inFile(kind, file)))).flat()
  }

  async find(kind: RecordKind, id: string): Promise<StoredRecord | null> {
    const isList = RECORD_PLACES[kind].type === 'list'
    const files = (await this.filesOf(kind)).filter(file => isList || idOfFile(kind, file) === id)
    for (const file of files) {
      const found = (await this.inFile(kind, file)).find(record => record.id === id)
      if (found) return found
    }
    return null
  }

  /** Begins from the version named. Errors: it is gone, somebody saved meanwhile, or it would be unreadable; nothing was written. */
  save(kind: RecordKind, id: string, version: string, values: Values, saving: Saving): Promise<Result<Saved, SaveFailure>> {
    return this.store.exclusively(async () => {
      const now = await this.find(kind, id)
      if (!now) return err({ code: 'conflict', theirs: null })
      // Saved already, and the answer was lost: nobody is in conflict with what they wrote themselves.
      const isThere = Object.entries(values).every(([key, value]) => isSame(now.fields[key], value))
      if (now.version !== version && !isThere) return err({ code: 'conflict', theirs: now })
      const before = (await this.store.text(now.file)) ?? ''
      const text = changedText(now, before, values)
      const kept = recordsIn(kind, now.file, text).find(record => record.id === keyAfter(now, values))
      if (!kept || (text !== before && !isReadable(kept, text, values))) return err({ code: 'unreadable' })
      if (text === before) return ok({ record: kept, version: (await this.store.versions.head()) ?? '' })
      const words = saving.words ?? copy.saved(formLabel(kind), kept.title)
      const made = await this.store.save([{ file: now.file, bytes: Buffer.from(text) }], { by: saving.by, words })
      return ok({ record: kept, version: made })
    })
  }

  /** `within`: the issue of a new article. Errors: there is no such issue, or it would be unreadable. */
  add(kind: RecordKind, within: string | null, values: Values, saving: Saving): Promise<Result<Saved, SaveFailure>> {
    return this.store.exclusively(async () => {
      const place = RECORD_PLACES[kind]
      const title = titleIn(values)
      const id = newId(
        title,
        (await this.list(kind)).map(record => record.id),
      )
      let file: string
      let text: string
      if (place.type === 'list') {
        file = place.file
        const key = FORMS[kind].fields.some(field => field.key === 'number') ? {} : { id }
        text = appended((await this.store.text(file)) ?? '', place.key, { ...key, ...values })
      } else {
        const folder = kind === 'articles' ? `bulletins/${within}` : place.folder
        const files = await this.filesOf(kind)
        if (kind === 'articles' && !(await this.find('issues', within ?? ''))) return err({ code: 'not_found' })
        file = `${folder}/${place.prefix}${numberAfter(
          files.filter(name => name.startsWith(`${folder}/`)),
          kind,
        )}${id}${place.ending}`
        text = freshText(kind, values)
      }
      const record = recordsIn(kind, file, text).at(-1)
      if (!record || !isReadable(record, text, values)) return err({ code: 'unreadable' })
      const made = await this.store.save([{ file, bytes: Buffer.from(text) }], {
        by: saving.by,
        words: saving.words ?? copy.added(formLabel(kind), title),
      })
      return ok({ record, version: made })
    })
  }

  remove(kind: RecordKind, id: string, version: string, saving: Saving): Promise<Result<string, SaveFailure>> {
    return this.store.exclusively(async () => {
      const now = await this.find(kind, id)
      if (!now) return err({ code: 'not_found' })
      if (now.version !== version) return err({ code: 'conflict', theirs: now })
      const place = RECORD_PLACES[kind]
      let bytes: Uint8Array | null = null
      if (place.type === 'list') {
        const text = (await this.store.text(now.file)) ?? ''
        const item = itemsOf(yamlOf(text).contents, place.key).find(each => keyIn(valuesOf(each)) === id)
        bytes = Buffer.from(item ? withoutItem(text, item) : text)
      }
      const words = saving.words ?? copy.removed(formLabel(kind), now.title)
      return ok(await this.store.save([{ file: now.file, bytes }], { by: saving.by, words }))
    })
  }

  private async filesOf(kind: RecordKind): Promise<readonly string[]> {
    const place = RECORD_PLACES[kind]
    if (place.type === 'list') return [place.file]
    return (await this.store.list(place.folder)).filter(file => place.files.test(file))
  }

  /** Read again only when the file changed. */
  async inFile(kind: RecordKind, file: string): Promise<readonly StoredRecord[]> {
    const found = await stat(join(this.store.dir, file)).catch(() => null)
    if (!found) return []
    const stamp = `${found.mtimeMs} ${found.size} ${found.ino}`
    const known = this.cache.get(file)
    if (known?.stamp === stamp) return known.records
    const records = recordsIn(kind, file, (await this.store.text(file)) ?? '')
    this.cache.set(file, { stamp, records })
    return records
  }
}

const keyAfter = ({ kind, id }: StoredRecord, values: Values): string =>
  kind === 'hotlines' && typeof values.number === 'string' && values.number !== '' ? values.number : id

const appended = (text: string, key: string, values: Values): string => withItem(text, listOf(yamlOf(text).contents, key), values)

/** Articles are always numbered, the others where their neighbours are. */
function numberAfter(files: readonly string[], kind: RecordKind): string {
  const numbers = files.flatMap(file => /\/(?:[a-z]+-)?(\d\d)-[^/]+$/.exec(file)?.[1] ?? [])
  if (numbers.length === 0 && kind !== 'articles') return ''
  const next = Math.max(0, ...numbers.map(Number)) + 1
  return `${String(Math.min(next, 99)).padStart(2, '0')}-`
}
