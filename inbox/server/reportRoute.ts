import type { RateLimitOptions } from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Store } from '../store/Store'
import { refuse } from './answerErrors'
import type { KnownFeed } from './knownFeed'
import type { Metrics } from './metrics'
import { takeReport } from './takeReport'

interface Ports {
  readonly store: Store
  readonly feed: KnownFeed
  readonly nowMs: () => number
  readonly metrics: Metrics
  readonly log: Logger
}

/** POST /reports: one report; 200 and its id when it is on disk. */
export function reportRoute(app: FastifyInstance, rate: RateLimitOptions, { store, feed, nowMs, metrics, log }: Ports): void {
  app.removeAllContentTypeParsers()
  // As bytes: they are bounded and read in core, not by a parser that nobody bounds.
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
  app.post<{ Body: Uint8Array | null }>('/reports', { config: { rateLimit: rate } }, async (request, reply) => {
    const startedMs = performance.now()
    try {
      const taken = await takeReport(request.body ?? new Uint8Array(), { store, feed, nowMs })
      if ('refusal' in taken) {
        metrics.count(taken.refusal)
        return refuse(reply, taken.refusal)
      }
      metrics.count(taken.isNew ? 'stored' : 'known')
      return { id: taken.id }
    } catch (error) {
      // The engine's message may hold the row: its code says enough.
      log.error({ code: codeOf(error) }, 'not_stored')
      metrics.count('failed')
      return refuse(reply, 'busy')
    } finally {
      metrics.observe((performance.now() - startedMs) / 1000)
    }
  })
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : error instanceof Error
      ? error.name
      : 'unknown'
