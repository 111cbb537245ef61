import type { FastifyInstance } from 'fastify'
import type { Store } from '../store/Store'
import type { Metrics } from './metrics'
import { PRIVACY_PAGE } from './privacyPage'

const ROBOTS = 'User-agent: *\nDisallow: /\n'

/** What there is to read: for couriers, for robots, for whoever watches over it. deploy/ lets the last two out to nobody. */
export function pages(app: FastifyInstance, store: Store, metrics: Metrics): void {
  app.get('/privacy', (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
      .send(PRIVACY_PAGE),
  )
  app.get('/robots.txt', (_, reply) => reply.type('text/plain; charset=utf-8').send(ROBOTS))
  app.get('/health', async (_, reply) => {
    const isWell = await store.ping().then(
      () => true,
      () => false,
    )
    return reply.code(isWell ? 200 : 503).send({ status: isWell ? 'ok' : 'no_database', waiting: store.waiting() })
  })
  app.get('/metrics', async (_, reply) => reply.type(metrics.contentType).send(await metrics.text()))
}
