import { copy as editors } from '@feedc/copy'
import { ownValue } from '@feedc/ownValue'
import type { FastifyInstance } from 'fastify'
import type { Desk } from './Desk'
import { posterCopy as copy } from './poster.copy'
import { posterFont, postersPdf } from './posterPdf'
import { Refusal } from './refusal'

const ALL = 'all'

export function posterRoutes(app: FastifyInstance, { stations, settings }: Desk): void {
  app.get<{ Querystring: { ids?: string } }>('/api/posters.pdf', async ({ query }, reply) => {
    const { pageUrl } = settings.now
    if (pageUrl === '') throw new Refusal('refused', copy.needsUrl)
    const font = posterFont()
    if (!font) throw new Refusal('refused', copy.needsFont)
    const asked = new Set(String(query.ids ?? '').split(','))
    const rows = (await stations.rows()).filter(({ id, status }) => (asked.has(ALL) ? isOpen(status) : asked.has(id)))
    if (rows.length === 0) throw new Refusal('refused', copy.needsIds)
    const bytes = await postersPdf(rows, pageUrl, font)
    return reply.type('application/pdf').header('content-disposition', 'inline; filename="posters.pdf"').send(bytes)
  })
}

/** All of them: nobody puts up a poster at a door that is shut for good. */
const isOpen = (status: string): boolean => status === '' || ownValue<string>(editors.statusOf, status) === 'open'
