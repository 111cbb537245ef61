import { LoginBody, type Session } from '@desk/api/session'
import type { Users } from '@desk/store/Users'
import type { FastifyInstance } from 'fastify'
import { bodyOf } from './bodyOf'
import { copy } from './copy'
import { addressName, setSession } from './guard'
import { Refusal } from './refusal'
import type { Sessions } from './Sessions'

interface Ports {
  readonly sessions: Sessions
  readonly users: Users
  readonly needsLogin: boolean
  readonly isSecure: boolean
  readonly title: () => Promise<string>
  readonly nowMs: () => number
  readonly tries: typeof TRIES
}

const LOCAL = { name: copy.localPerson, role: 'publisher' } as const
/** Wrong passwords: of one name, from one address, in a window. A right one later in the window waits too. */
export const TRIES = { name: 10, address: 20, windowMs: 10 * 60_000 }

export function sessionRoutes(app: FastifyInstance, { sessions, users, needsLogin, isSecure, title, nowMs, tries }: Ports): void {
  const anybody = { config: { role: 'anybody' as const } }
  const failures = new Map<string, { count: number; untilMs: number }>()
  const nameOf = addressName()

  app.get('/api/session', anybody, async (request, reply): Promise<Session> => {
    let id = request.sessionId
    let person = request.person
    if (id === null) {
      person = needsLogin ? null : LOCAL
      id = sessions.start(person)
      setSession(reply, id, isSecure)
    }
    return { person, needsLogin, token: sessions.tokenOf(id), title: await title() }
  })

  app.post('/api/login', anybody, async (request, reply): Promise<Session> => {
    const { name, password } = bodyOf(LoginBody, request)
    const keys = [`n ${name}`, `a ${nameOf(request)}`]
    if (isTooMany(`n ${name}`, tries.name) || isTooMany(keys[1]!, tries.address)) throw new Refusal('too_many')
    const person = await users.check(name, password)
    if (!person) {
      for (const key of keys) count(key)
      throw new Refusal('wrong_login')
    }
    sessions.end(request.sessionId ?? undefined)
    const id = sessions.start(person)
    setSession(reply, id, isSecure)
    return { person, needsLogin, token: sessions.tokenOf(id), title: await title() }
  })

  app.post('/api/logout', anybody, async (request, reply) => {
    sessions.end(request.sessionId ?? undefined)
    void reply.clearCookie('desk', { path: '/' })
    return {}
  })

  function isTooMany(key: string, most: number): boolean {
    const found = failures.get(key)
    if (found && found.untilMs <= nowMs()) failures.delete(key)
    return (failures.get(key)?.count ?? 0) >= most
  }
  function count(key: string): void {
    const untilMs = nowMs() + tries.windowMs
    failures.set(key, { count: (failures.get(key)?.count ?? 0) + 1, untilMs })
    if (failures.size > 10_000) failures.delete(failures.keys().next().value ?? '')
  }
}
