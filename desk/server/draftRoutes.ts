import { createHash, randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { DraftBody, type DraftResult } from '@desk/api/publish'
import { editorsWords } from '@desk/store/editorsWords'
import fastifyStatic from '@fastify/static'
import { passingKey } from '@feedc/build/signingKey'
import type { CheckedContent } from '@feedc/checkContent'
import { ownValue } from '@feedc/ownValue'
import { copy as previewCopy } from '@feedc/preview/copy'
import { LivePreview } from '@feedc/preview/LivePreview'
import type { FastifyInstance } from 'fastify'
import { bodyOf } from './bodyOf'
import type { Desk } from './Desk'
import { diffOf } from './diffOf'
import { draftPage } from './draftPage'
import { importLaid, type LaidOver, listLaid, NOTHING_LAID } from './laidOver'
import { Refusal } from './refusal'

const IMAGE_TYPES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }

/**
 * What is saved, as a phone would show it: the couriers' own page in a frame, fed from memory. A key of this process signs it, whatever
 * the desk publishes with: a draft that phones would take must not lie about. The page asks for its feed as couriers' phones do, without
 * a cookie: so a draft has a name that nobody guesses, and who has the name reads it.
 */
export async function draftRoutes(app: FastifyInstance, desk: Desk, h5: string): Promise<void> {
  const { live, nowMs } = desk
  const page = resolve(h5)
  const drafts = new Map<string, Shown>()
  const key = passingKey()
  let built = draftPage(page, key, null)

  app.post('/api/draft', async (request): Promise<DraftResult> => {
    const asked = bodyOf(DraftBody, request)
    const laid = asked.import
      ? await importLaid(desk, asked.import)
      : asked.list
        ? await listLaid(desk, asked.list)
        : NOTHING_LAID
    // Built anew only when something is different: most of the time nothing is.
    const stamp = `${live.stamp} ${stampOf(laid)}`
    const shown = drafts.get(request.sessionId ?? '') ?? { name: randomBytes(16).toString('hex'), laid, stamp: '', preview: null }
    Object.assign(shown, { laid })
    const check = (): CheckedContent => (shown.laid.files.size === 0 ? live.check : live.checkWith(shown.laid.files))
    if (shown.preview && stamp !== shown.stamp) shown.preview.update()
    const preview = shown.preview ?? new LivePreview(check, key, nowMs)
    Object.assign(shown, { preview, stamp })
    if (drafts.size >= MOST_DRAFTS && !drafts.has(request.sessionId ?? '')) drafts.delete([...drafts.keys()][0] ?? '')
    drafts.set(request.sessionId ?? '', shown)
    const { reading, files } = preview
    built = draftPage(page, key, reading.feed, built)
    const { state } = built
    const why = state !== 'ready' ? previewCopy.phone[state] : reading.isShown ? null : previewCopy.state.none
    return {
      revision: null,
      phone: state === 'ready' && files.size > 0 ? `/phone/${shown.name}/index.html` : null,
      why: why ? editorsWords(why) : null,
      errors: reading.errors,
      pages: laid.pages,
    }
  })

  app.get<{ Params: { draft: string; name: string } }>('/phone/:draft/feed/:name', async ({ params }, reply) => {
    const shown = [...drafts.values()].find(({ name }) => name === params.draft)
    const bytes = shown?.preview?.files.get(params.name)
    if (!bytes) throw new Refusal('not_found')
    const type = ownValue(IMAGE_TYPES, params.name.replace(/.*\./, '')) ?? 'application/json'
    return reply.header('cache-control', 'no-store').type(type).send(Buffer.from(bytes))
  })
  // The page keeps itself for days without signal; a draft must not.
  app.get('/phone/:draft/sw.js', () => Promise.reject(new Refusal('not_found')))
  // Also where nothing is built yet: it is looked for when it is asked for.
  await app.register(async scope => {
    scope.addHook<{ Params: { '*': string } }>('preHandler', async ({ params }, reply) => {
      const script = built.scripts.get(params['*'])
      if (script !== undefined) return reply.header('cache-control', 'no-store').type('text/javascript').send(script)
    })
    await scope.register(fastifyStatic, {
      root: page,
      prefix: '/phone/:draft/',
      decorateReply: false,
      cacheControl: false,
      suppressWarning: true,
    })
  })

  app.get('/api/diff', () => diffOf(desk))
}

/** What one editor's frame shows: two who look at two lists don't see each other's. */
interface Shown {
  /** In its address. */
  readonly name: string
  readonly laid: LaidOver
  readonly stamp: string
  readonly preview: LivePreview | null
}

const MOST_DRAFTS = 8

/** Another word for other files. */
function stampOf({ files }: LaidOver): string {
  const hash = createHash('sha256')
  for (const [file, bytes] of files)
    hash
      .update(file)
      .update(bytes ?? 'gone')
      .update('\0')
  return hash.digest('hex')
}
