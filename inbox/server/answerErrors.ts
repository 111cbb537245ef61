import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Logger } from 'pino'
import { copy } from '../copy'
import type { Metrics } from './metrics'
import { type Refusal, STATUS } from './takeReport'

/** Until a phone tries again, when it isn't its fault, seconds. */
const RETRY_S = 30

/** Says why not, in a word for programs and a sentence for people. */
export function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const status = STATUS[refusal]
  if (status === 503) void reply.header('retry-after', RETRY_S)
  return reply.code(status).send({ error: refusal, message: copy.refused[refusal] })
}

/** What Fastify refuses by itself, in our words. */
const BY_STATUS: Readonly<Record<number, Refusal>> = { 413: 'too_large', 415: 'wrong_type', 429: 'too_many', 503: 'busy' }

/** Every answer that isn't one of a route, and one line a refusal in the log: a status and a route, never who asked or what was said. */
export function answerErrors(app: FastifyInstance, log: Logger, metrics: Metrics): void {
  app.setNotFoundHandler((_, reply) => refuse(reply, 'no_page'))
  app.setErrorHandler<{ statusCode?: number; code?: string }>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) log.error({ code: error.code ?? 'unknown' }, 'broken')
    const refusal = BY_STATUS[status] ?? (status < 500 ? 'broken_request' : 'busy')
    if (request.method === 'POST') metrics.count(refusal)
    return refuse(reply, refusal)
  })
  app.addHook('onSend', async (_, reply) => {
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
  })
  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
    const line = { method, route: routeOptions.url ?? null, status: statusCode, ms: Math.round(elapsedTime) }
    if (statusCode < 400) log.debug(line, 'answered')
    else log.info(line, 'refused')
  })
}
