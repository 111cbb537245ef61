import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { REPORT_MAX_BYTES } from '@core/reports/wire'
import cors from '@fastify/cors'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyBaseLogger, LogController } from 'fastify'
import { type Logger, pino } from 'pino'
import type { Store } from '../store/Store'
import { addressKeys } from './addressKeys'
import { answerErrors } from './answerErrors'
import { knownFeed } from './knownFeed'
import { createMetrics } from './metrics'
import { pages } from './pages'
import { reportRoute } from './reportRoute'

interface InboxLimits {
  /** Reports of one address a minute. Many couriers share one: mobile networks have few IPv4 addresses. */
  readonly perMinute: number
  /** Addresses remembered for that; the one unseen longest is forgotten first. */
  readonly addresses: number
  /** Open connections. */
  readonly connections: number
  /** To send the head of a request; all of it. A slower one is cut off. */
  readonly headMs: number
  readonly requestMs: number
}

const LIMITS: InboxLimits = { perMinute: 60, addresses: 20_000, connections: 2_000, headMs: 5_000, requestMs: 10_000 }

export interface InboxOptions {
  readonly store: Store
  /** The published feed whose stations may be reported: a folder or an address. */
  readonly feed: string
  readonly nowMs: () => number
  /** The page that may send from a browser, like `https://example.cn`; null: none. */
  readonly origin?: string | null
  readonly limits?: Partial<InboxLimits>
  /** Silent when left out. */
  readonly log?: Logger
}

export interface Inbox {
  /** For a server of somebody else's: answers POST /reports, GET /privacy, /robots.txt, /health, /metrics. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void
  /** Listens; port 0 takes a free one. Answers its own address. */
  listen(host: string, port: number): Promise<string>
  /** Takes no more, answers what it has taken. The store stays open. */
  close(): Promise<void>
}

/** Takes couriers' reports (docs/feed-format.md §3.8). What it answers with 200 is on disk. */
export async function createInbox(options: InboxOptions): Promise<Inbox> {
  const { store, nowMs, origin = null, log = pino({ level: 'silent' }) } = options
  const limits = { ...LIMITS, ...options.limits }
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    // Fastify's own lines hold addresses and whole URLs.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: REPORT_MAX_BYTES,
    requestTimeout: limits.requestMs,
    // Who asks is what the proxy on this machine says, and nobody else.
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
    http: {
      headersTimeout: limits.headMs,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 8_192,
    },
    clientErrorHandler: (_, socket) => void socket.destroy(),
  })
  app.server.maxConnections = limits.connections
  const metrics = createMetrics(store.waiting)
  answerErrors(app, log, metrics)
  await app.register(cors, {
    origin: origin ?? false,
    methods: ['POST'],
    allowedHeaders: ['content-type', 'idempotency-key'],
    // A page may read how long to wait only when it is told that it may.
    exposedHeaders: ['retry-after'],
    maxAge: 86_400,
  })
  await app.register(rateLimit, { global: false })
  const keyOf = addressKeys(nowMs)
  const rate = {
    max: limits.perMinute,
    timeWindow: 60_000,
    cache: limits.addresses,
    keyGenerator: ({ ip }: { readonly ip: string }) => keyOf(ip),
  }
  const feed = knownFeed(options.feed, nowMs, () => log.warn('feed_unreadable'))
  reportRoute(app, rate, { store, feed, nowMs, metrics, log })
  pages(app, store, metrics)
  let isClosing = false
  // A connection that is kept for more would be waited for.
  app.addHook('onSend', async (_, reply) => void (isClosing && reply.header('connection', 'close')))
  await app.ready()

  return {
    handle: (request, response) => app.routing(request, response),
    async listen(host, port) {
      await app.listen({ host, port })
      return `http://${host}:${(app.server.address() as AddressInfo).port}`
    },
    async close() {
      isClosing = true
      await app.close()
    },
  }
}
