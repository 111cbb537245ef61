import { createHmac, randomBytes } from 'node:crypto'
import type { DeskRole, Person } from '@desk/api/session'
import { ROLES, TOKEN_HEADER } from '@desk/api/session'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { copy } from './copy'
import { Refusal } from './refusal'
import type { Sessions } from './Sessions'

declare module 'fastify' {
  interface FastifyRequest {
    person: Person | null
    sessionId: string | null
  }
  interface FastifyContextConfig {
    /** Who may; left out: every editor. `anybody`: nobody has to be signed in. */
    role?: DeskRole | 'anybody'
  }
}

const COOKIE = 'desk'

interface GuardOptions {
  readonly sessions: Sessions
  /** Users exist, or the desk is reached from elsewhere. */
  readonly needsLogin: boolean
  /** The address under which editors reach it, where that isn't this machine. */
  readonly publicUrl: URL | null
}

/** Names of this machine: another site's page can't reach in through a name of its own that points here. */
const OWN_NAME = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/
const SAFE = new Set(['GET', 'HEAD'])

/** The editor's own page: scripts of ours alone, frames of ours alone, nobody frames it. Styles are made by the table and the kit. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The couriers' page in the frame: its own scripts, and nothing from elsewhere. */
const PHONE_CSP =
  "default-src 'self' 'unsafe-inline' data: blob:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'"

/**
 * Stands before every route: the name by which it was asked, where the asking page came from, who is asking, whether they may.
 * What it refuses, no route sees.
 */
export function guard(app: FastifyInstance, { sessions, needsLogin, publicUrl }: GuardOptions): void {
  const isOwnHost = (host: string): boolean => (publicUrl ? host === publicUrl.host : OWN_NAME.test(host))
  const isOwnOrigin = (origin: string, host: string): boolean =>
    publicUrl ? origin === publicUrl.origin : origin === `http://${host}`
  app.decorateRequest('person', null)
  app.decorateRequest('sessionId', null)

  app.addHook('onRequest', async request => {
    const { host = '', origin } = request.headers
    if (!isOwnHost(host)) throw new Refusal('other_origin')
    const isPhone = isOfPhone(request)
    if (!isApi(request) && !isPhone) return
    const id = request.cookies[COOKIE]
    const session = sessions.get(id)
    request.sessionId = session && id ? id : null
    request.person = session?.person ?? null
    if (isPhone) {
      // A draft is for those who edit it. Its feed is asked for without a cookie, by a name that only they were told.
      if (needsLogin && !request.person && !DRAFT_FEED.test(request.url)) throw new Refusal('not_signed_in')
      return
    }
    if (typeof origin === 'string' && !isOwnOrigin(origin, host)) throw new Refusal('other_origin')
    // Browsers say where a request comes from; what a courier's page in the frame asks, it asks as that page.
    const site = request.headers['sec-fetch-site']
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal('other_origin')
    if (/^https?:\/\/[^/]+\/phone\//.test(request.headers.referer ?? '')) throw new Refusal('other_origin')
    if (!SAFE.has(request.method) && !(request.sessionId && sessions.isToken(request.sessionId, request.headers[TOKEN_HEADER])))
      throw new Refusal('wrong_token')
    const role = request.routeOptions.config.role ?? 'editor'
    if (role === 'anybody') return
    if (!request.person) throw new Refusal(needsLogin ? 'not_signed_in' : 'wrong_token')
    if (ROLES.indexOf(request.person.role) < ROLES.indexOf(role))
      throw new Refusal('forbidden', `${copy.refused.forbidden}（${copy.role[role]}）`)
  })

  app.addHook('onSend', async (request, reply) => {
    const isPhone = isOfPhone(request)
    void reply.headers({
      'content-security-policy': isPhone ? PHONE_CSP : CSP,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-frame-options': isPhone ? 'SAMEORIGIN' : 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'geolocation=(), camera=(), microphone=()',
      'x-robots-tag': 'noindex',
      ...(isApi(request) && { 'cache-control': 'no-store' }),
      ...(publicUrl?.protocol === 'https:' && { 'strict-transport-security': 'max-age=31536000' }),
    })
  })
}

const DRAFT_FEED = /^\/phone\/[0-9a-f]{32}\/feed\//
const isOfPhone = ({ url }: FastifyRequest): boolean => url.startsWith('/phone/')
const isApi = ({ url }: FastifyRequest): boolean => url.startsWith('/api/')

/** The session's cookie; over https only its own host ever gets it. */
export function setSession(reply: FastifyReply, id: string, isSecure: boolean): void {
  void reply.setCookie(COOKIE, id, { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure })
}

/** A name for an address by which nobody can be found: drawn anew at each start, kept in memory alone. */
export function addressName(): (request: FastifyRequest) => string {
  const salt = randomBytes(32)
  return ({ ip }) => createHmac('sha256', salt).update(ip).digest('base64url')
}

export const personOf = (request: FastifyRequest): Person => {
  if (!request.person) throw new Refusal('not_signed_in')
  return request.person
}
