import type { DraftBody } from '@desk/api/publish'
import { partialDateOf } from '@feedc/content/partialDate'
import { acceptedFiles, articlesIn, replacedBy } from './acceptedFiles'
import { copy } from './copy'
import type { Desk } from './Desk'
import { decided } from './importResult'
import { asIfTaken, listPatch } from './listPatch'
import { Refusal } from './refusal'

/** Files as they would be, and the couriers' pages that show what is in them. */
export interface LaidOver {
  readonly files: ReadonlyMap<string, Uint8Array | null>
  readonly pages: readonly string[]
}

export const NOTHING_LAID: LaidOver = { files: new Map(), pages: [] }

/** What accepting an import would write, without the questions that only accepting asks. */
export async function importLaid({ imports, store, live }: Desk, asked: NonNullable<DraftBody['import']>): Promise<LaidOver> {
  const job = imports.get(asked.id)
  const read = job?.state === 'read' ? await imports.read(asked.id) : null
  if (!job || !read) throw new Refusal('not_found')
  const bulletin = decided(read, job)
  const { title = bulletin.title, issuer = bulletin.issuer, date: written = bulletin.date } = asked.asked.head ?? {}
  const date = partialDateOf(written ?? '')
  if (date === null || date.length < 10) throw new Refusal('refused', copy.needsDate)
  const files = acceptedFiles({ ...bulletin, title, issuer, date }, date, asked.asked.articles ?? [], live.content)
  const there = (await store.list('bulletins')).filter(file => file.startsWith(`bulletins/${date}/`))
  return {
    files: new Map([...files, ...replacedBy(files, there)].map(({ file, bytes }) => [file, bytes])),
    pages: articlesIn(files, date).map(id => `/pages/article/index?id=${id}`),
  }
}

/** What taking a row of a list would make of the table. */
export async function listLaid({ lists, stations }: Desk, { id, row }: NonNullable<DraftBody['list']>): Promise<LaidOver> {
  const list = lists.get(id)
  if (!list?.merge) throw new Refusal('not_found')
  const asked = asIfTaken(list.merge, list.shown.decided, row)
  const laid = await stations.laid(listPatch(list.merge, asked))
  if (!laid) throw new Refusal('refused', copy.listMoved)
  const taken = list.merge.added.filter(each => asked.added.includes(each.id))
  const added = laid.added[taken.findIndex(each => each.id === row)]
  return {
    files: new Map([['stations.csv', laid.bytes]]),
    pages: [`/pages/station/index?id=${encodeURIComponent(added ?? row)}`],
  }
}
