import { extname } from 'node:path'
import { toInstant } from '@core/time/shanghaiTime'
import { AcceptImportBody, BULLETIN_FILES, ChoicesBody, type ImportJob, UPLOAD_MAX_BYTES } from '@desk/api/imports'
import type { KeptImport } from '@desk/store/Imports'
import { partialDateOf } from '@feedc/content/partialDate'
import { copy as feedcCopy } from '@feedc/import/copy'
import type { FastifyInstance } from 'fastify'
import { acceptedFiles, articlesIn, replacedBy } from './acceptedFiles'
import { bodyOf } from './bodyOf'
import { copy } from './copy'
import type { Desk } from './Desk'
import { personOf } from './guard'
import { decided, importResult, unaccountedIn } from './importResult'
import { Refusal } from './refusal'
import { uploadOf } from './uploadOf'

type Asked = { readonly Params: { readonly id: string } }

export function importRoutes(app: FastifyInstance, desk: Desk): void {
  const { imports, store, live, nowMs } = desk

  async function shown(job: KeptImport): Promise<ImportJob> {
    const { id, name, state, startedAt, seconds, refusal, articles } = job
    const read = state === 'read' || state === 'accepted' ? await imports.read(id) : null
    const date = read?.bulletin.date ?? null
    const isThere = date !== null && (await desk.records.find('issues', date)) !== null
    return {
      id,
      name,
      state,
      startedAt,
      seconds,
      refusal,
      articles,
      result: read && importResult(read, job, live.content, isThere),
    }
  }
  const jobOf = (id: string): KeptImport => {
    const job = imports.get(id)
    if (!job) throw new Refusal('not_found')
    return job
  }
  /** Made on what the editor saw: two who decide at once would undo each other. */
  const jobAt = (id: string, version: number): KeptImport => {
    const job = jobOf(id)
    if (job.state !== 'read') throw new Refusal('refused', job.state === 'accepted' ? copy.importDone : copy.importUnread)
    if (job.version !== version) throw new Refusal('conflict', copy.importMoved)
    return job
  }

  app.get('/api/imports', async () => imports.rows)
  app.get<Asked>('/api/imports/:id', async ({ params }) => shown(jobOf(params.id)))
  app.delete<Asked>('/api/imports/:id', async ({ params }) => {
    await imports.drop(jobOf(params.id).id)
    return {}
  })

  app.post('/api/imports', { bodyLimit: UPLOAD_MAX_BYTES }, async (request, reply) => {
    const { name, bytes } = uploadOf(request)
    if (!(BULLETIN_FILES as readonly string[]).includes(extname(name).toLowerCase()))
      throw new Refusal('refused', feedcCopy.refused.unknown_type)
    return reply.code(201).send(await shown(await imports.start(name, bytes, toInstant(nowMs()))))
  })

  app.post<Asked>('/api/imports/:id/choices', async request => {
    const { version, choices } = bodyOf(ChoicesBody, request)
    const job = jobAt(request.params.id, version)
    const chosen = new Map(job.chosen.map(one => [one.notice, one.choice]))
    for (const { notice, chosen: choice } of choices) {
      const at = /^n(\d{1,6})$/.exec(notice)?.[1]
      if (at === undefined) throw new Refusal('bad_request')
      if (choice === null) chosen.delete(Number(at))
      else chosen.set(Number(at), choice)
    }
    const after = { ...job, version: version + 1, chosen: [...chosen].map(([notice, choice]) => ({ notice, choice })) }
    await imports.put(after)
    return shown(after)
  })

  app.post<Asked>('/api/imports/:id/accept', async request => {
    const asked = bodyOf(AcceptImportBody, request)
    const by = personOf(request).name
    const accepted = await store.exclusively(async () => {
      const job = jobAt(request.params.id, asked.version)
      const read = (await imports.read(job.id))!
      const bulletin = decided(read, job)
      const missing = unaccountedIn(bulletin, job)
      if (missing > 0 && !asked.leavesOut) throw new Refusal('unaccounted', copy.unaccounted(missing))
      const head = {
        title: asked.head?.title ?? bulletin.title,
        issuer: asked.head?.issuer ?? bulletin.issuer,
        date: asked.head?.date ?? bulletin.date,
      }
      const date = partialDateOf(head.date ?? '')
      if (date === null || date.length < 10) throw new Refusal('refused', copy.needsDate)
      const there = (await store.list('bulletins')).filter(file => file.startsWith(`bulletins/${date}/`))
      if (there.length > 0 && !asked.replaces) throw new Refusal('refused', copy.issueThere(date))
      const files = acceptedFiles({ ...bulletin, ...head, date }, date, asked.articles ?? [], live.content)
      const gone = replacedBy(files, there)
      await store.save([...files, ...gone], { by, words: copy.imported(head.title ?? job.name, bulletin.articles.length) })
      const after = { ...job, state: 'accepted' as const, articles: articlesIn(files, date) }
      await imports.put(after)
      return after
    })
    return shown(accepted)
  })
}
