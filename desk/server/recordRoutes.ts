import { toInstant } from '@core/time/shanghaiTime'
import {
  AddBody,
  DeleteBody,
  type DeskRecord,
  DraftBody,
  RECORD_KINDS,
  type RecordKind,
  type RecordRow,
  SaveBody,
} from '@desk/api/records'
import { cleanFields } from '@desk/store/cleanFields'
import { FORMS } from '@desk/store/forms'
import type { SaveFailure } from '@desk/store/Records'
import type { StoredRecord } from '@desk/store/readRecord'
import type { Values } from '@desk/store/recordText'
import type { FastifyInstance } from 'fastify'
import { bodyOf } from './bodyOf'
import { copy } from './copy'
import type { Desk } from './Desk'
import { detailOf } from './detailOf'
import { personOf } from './guard'
import { lastSaveOf } from './lastSaveOf'
import { Refusal } from './refusal'

interface Params {
  readonly kind: string
  readonly id: string
}
type Asked = { readonly Params: Params }

export function recordRoutes(app: FastifyInstance, desk: Desk): void {
  const { records, drafts, nowMs } = desk
  app.get('/api/forms', async () => Object.values(FORMS))

  app.get<Asked>('/api/records/:kind', async request => {
    const kind = kindOf(request.params)
    return inOrder(kind, await records.list(kind)).map(
      (record): RecordRow => ({
        kind,
        id: record.id,
        title: record.title,
        detail: detailOf(record, nowMs()),
        worst: worstOf(record),
        drafts: drafts.namesOf(kind, record.id),
      }),
    )
  })

  app.get<Asked>('/api/records/:kind/:id', async request => {
    const record = await records.find(kindOf(request.params), request.params.id)
    if (!record) throw new Refusal('not_found')
    return shown(record, personOf(request).name)
  })

  app.put<Asked>('/api/records/:kind/:id', async request => {
    const [kind, { id }, by] = [kindOf(request.params), request.params, personOf(request).name]
    const { version, fields, words } = bodyOf(SaveBody, request)
    const values = valuesIn(kind, fields)
    // On disk before anything is tried: whatever becomes of the save, what was typed is there.
    await drafts.keep({ kind, id, by, version, fields: values, savedAt: toInstant(nowMs()) })
    const saved = await records.save(kind, id, version, values, { by, words: words ?? null })
    if (!saved.ok) throw await refusalOf(saved.error, values)
    await drafts.drop(kind, id, by)
    return shown(saved.value.record, by)
  })

  app.post<Asked>('/api/records/:kind', async (request, reply) => {
    const [kind, by] = [kindOf(request.params), personOf(request).name]
    const { fields, within, words } = bodyOf(AddBody, request)
    if (!FORMS[kind].canAdd) throw new Refusal('bad_request')
    const added = await records.add(kind, within ?? null, valuesIn(kind, fields), { by, words: words ?? null })
    if (!added.ok) throw added.error.code === 'unreadable' ? unreadable() : new Refusal('not_found')
    await drafts.drop(kind, 'new', by)
    return reply.code(201).send(shown(added.value.record, by))
  })

  app.delete<Asked>('/api/records/:kind/:id', async request => {
    const [kind, { id }, by] = [kindOf(request.params), request.params, personOf(request).name]
    const { version, words } = bodyOf(DeleteBody, request)
    if (!FORMS[kind].canAdd) throw new Refusal('bad_request')
    const removed = await records.remove(kind, id, version, { by, words: words ?? null })
    if (!removed.ok) throw removed.error.code === 'not_found' ? new Refusal('not_found') : await refusalOf(removed.error, {})
    await drafts.drop(kind, id, by)
    return { undo: removed.value }
  })

  app.put<Asked>('/api/drafts/:kind/:id', async request => {
    const [kind, { id }, by] = [kindOf(request.params), request.params, personOf(request).name]
    const { version, fields } = bodyOf(DraftBody, request)
    const savedAt = toInstant(nowMs())
    await drafts.keep({ kind, id, by, version, fields: valuesIn(kind, fields), savedAt })
    return { savedAt, others: drafts.others(kind, id, by, nowMs()) }
  })

  app.delete<Asked>('/api/drafts/:kind/:id', async request => {
    await drafts.drop(kindOf(request.params), request.params.id, personOf(request).name)
    return {}
  })

  function shown({ kind, id, title, fields, version, notices }: StoredRecord, by: string): DeskRecord {
    return {
      kind,
      id,
      title,
      fields,
      version,
      notices,
      draft: drafts.of(kind, id, by),
      others: drafts.others(kind, id, by, nowMs()),
    }
  }

  async function refusalOf(failure: SaveFailure, mine: Values): Promise<Refusal> {
    if (failure.code === 'unreadable') return unreadable()
    const theirs = failure.code === 'conflict' ? failure.theirs : null
    const saved = await lastSaveOf(desk.store.versions, theirs?.file ?? null)
    const conflict = {
      mine,
      theirs: theirs && { ...shown(theirs, ''), draft: null },
      savedBy: saved?.by ?? '',
      savedAt: toInstant(saved?.atMs ?? nowMs()),
    }
    return new Refusal('conflict', undefined, { conflict })
  }
}

function kindOf({ kind }: Params): RecordKind {
  const found = RECORD_KINDS.find(each => each === kind)
  if (!found) throw new Refusal('not_found')
  return found
}

function valuesIn(kind: RecordKind, fields: Readonly<Record<string, unknown>>): Values {
  const values = cleanFields(FORMS[kind].fields, fields)
  if (!values) throw new Refusal('bad_request')
  return values
}

/** Issues and their articles by date, the newest first; others as couriers see them. */
function inOrder(kind: RecordKind, records: readonly StoredRecord[]): readonly StoredRecord[] {
  if (kind !== 'issues' && kind !== 'articles') return records
  const day = ({ id }: StoredRecord): string => id.slice(0, 10)
  return [...records].sort((a, b) => day(b).localeCompare(day(a)) || a.id.localeCompare(b.id))
}

const unreadable = (): Refusal => new Refusal('refused', copy.unreadable)

const worstOf = ({ notices }: StoredRecord): RecordRow['worst'] =>
  (['error', 'warning'] as const).find(severity => notices.some(notice => notice.severity === severity)) ?? null
