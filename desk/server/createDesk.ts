import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { ContentStore } from '@desk/store/ContentStore'
import { DeskTarget, type TargetOptions } from '@desk/store/DeskTarget'
import { Drafts } from '@desk/store/Drafts'
import { Imports } from '@desk/store/Imports'
import { LiveContent } from '@desk/store/LiveContent'
import { OwnSettings } from '@desk/store/OwnSettings'
import { Publisher } from '@desk/store/Publisher'
import { Records } from '@desk/store/Records'
import { Stations } from '@desk/store/Stations'
import { type PasswordHash, Users } from '@desk/store/Users'
import { valuesOf, yamlOf } from '@desk/store/yamlText'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { type Logger, pino } from 'pino'
import type { Desk } from './Desk'
import { draftRoutes } from './draftRoutes'
import { addressName, guard } from './guard'
import { historyRoutes } from './historyRoutes'
import { importRoutes } from './importRoutes'
import { posterRoutes } from './posterRoutes'
import { publishRoutes } from './publishRoutes'
import { recordRoutes } from './recordRoutes'
import { answerErrors } from './refusal'
import { Sessions } from './Sessions'
import { StationImports } from './StationImports'
import { sessionRoutes, TRIES } from './sessionRoutes'
import { stationRoutes } from './stationRoutes'
import { todayRoutes } from './todayRoutes'

export interface DeskOptions {
  /** The content folder, and the desk's own beside it. */
  readonly content: string
  readonly home: string
  readonly nowMs: () => number
  /** The built page of the desk; null or not there: the API alone. */
  readonly page?: string | null
  /** The couriers' built page, for drafts. */
  readonly h5?: string
  /** Where and with which key is published; left out: a folder of the desk's own, with a development key. */
  readonly target?: Partial<TargetOptions>
  /** Couriers' reports: an address that feedc's inbox opens. */
  readonly inbox?: string | null
  /** How editors elsewhere reach it, through a proxy with TLS; null: this machine alone. */
  readonly publicUrl?: URL | null
  /** Wrong passwords before nobody is let in for a while. */
  readonly tries?: Partial<typeof TRIES>
  /** For tests that sign in often: another hash than the dear one. */
  readonly passwordHash?: PasswordHash
  readonly log?: Logger
}

export interface RunningDesk {
  /** For tests, and for a server of somebody else's. */
  readonly app: FastifyInstance
  listen(host: string, port: number): Promise<string>
  close(): Promise<void>
}

const TARGET = { key: null, trust: null, env: {} }
const JSON_MOST_BYTES = 8 * 1024 * 1024
/** Requests of one address a minute: a person types, a table saves; a script that guesses is stopped. */
const PER_MINUTE = 1200

/** The desk's server. Needs users when it is reached from elsewhere: whoever starts it has looked (desk/cli.ts). */
export async function createDesk(options: DeskOptions): Promise<RunningDesk> {
  const { nowMs, publicUrl = null, log = pino({ level: 'silent' }) } = options
  const [content, home] = [resolve(options.content), resolve(options.home)]
  const store = await ContentStore.open(content, home, nowMs)
  const users = await Users.open(join(home, 'users.json'), options.passwordHash)
  const live = new LiveContent(content, nowMs)
  const where = new DeskTarget({ ...TARGET, to: `file:${join(home, 'published')}`, ...options.target })
  const desk: Desk = {
    store,
    records: new Records(store),
    stations: new Stations(store, () => live.surroundings.city?.value.idPrefix ?? ''),
    live,
    drafts: await Drafts.open(join(home, 'drafts')),
    imports: await Imports.open(join(home, 'imports'), nowMs),
    lists: await StationImports.open(join(home, 'lists'), nowMs),
    where,
    publishing: await Publisher.open(home, live, where, nowMs),
    settings: await OwnSettings.open(home),
    users,
    inbox: options.inbox ?? null,
    home,
    nowMs,
  }
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    // Fastify's own lines hold addresses and whole URLs.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: JSON_MOST_BYTES,
    trustProxy: 'loopback',
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 120 },
    http: { headersTimeout: 10_000, maxHeaderSize: 16_384 },
    clientErrorHandler: (_, socket) => void socket.destroy(),
  })
  const sessions = new Sessions(nowMs)
  const needsLogin = publicUrl !== null || users.people.length > 0
  answerErrors(app, log)
  await app.register(cookie)
  guard(app, { sessions, needsLogin, publicUrl })
  await app.register(rateLimit, { max: PER_MINUTE, timeWindow: 60_000, cache: 5000, keyGenerator: addressName() })
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
  const title = async (): Promise<string> => {
    const read = valuesOf(yamlOf((await store.text('feed.yaml')) ?? '').contents)
    return typeof read.title === 'string' ? read.title : ''
  }
  sessionRoutes(app, {
    sessions,
    users,
    needsLogin,
    isSecure: publicUrl?.protocol === 'https:',
    title,
    nowMs,
    tries: { ...TRIES, ...options.tries },
  })
  recordRoutes(app, desk)
  historyRoutes(app, desk)
  importRoutes(app, desk)
  stationRoutes(app, desk)
  publishRoutes(app, desk)
  posterRoutes(app, desk)
  todayRoutes(app, desk)
  await draftRoutes(app, desk, options.h5 ?? 'dist/h5')
  if (options.page && existsSync(options.page))
    await app.register(fastifyStatic, { root: resolve(options.page), cacheControl: true, index: ['index.html'] })
  await app.ready()

  return {
    app,
    async listen(host, port) {
      await app.listen({ host, port })
      // Read before anybody asks: the first click doesn't wait for it.
      setImmediate(() => void desk.live.surroundings)
      return `http://${host === '127.0.0.1' ? 'localhost' : host}:${(app.server.address() as AddressInfo).port}/`
    },
    close: async () => void (await app.close()),
  }
}
