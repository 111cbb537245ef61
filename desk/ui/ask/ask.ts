import type { DeskError, DeskErrorCode } from '@desk/api/errors'
import { ROUTES, type RouteName } from '@desk/api/routes'
import { type Session, TOKEN_HEADER } from '@desk/api/session'
import { copy } from './copy'

/** The server said no, in words; or it didn't answer. Caught where the question was asked, and shown there. */
export class Refused extends Error {
  constructor(
    readonly code: DeskErrorCode | 'gone',
    message: string,
    readonly body: DeskError | null = null,
  ) {
    super(message)
  }
}

interface Asked {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** A file as it is. */
  readonly bytes?: Blob
  readonly signal?: AbortSignal | undefined
}

let token = ''
let signedOut: (session: Session) => void = () => {}
/** Told when the server doesn't know any more who asks: hours went by, or it was started anew. */
export const whenSignedOut = (tell: typeof signedOut): void => {
  signedOut = tell
}

/** The token or the session is the server's of before. */
const isOfBefore = (code: string | undefined): boolean => code === 'wrong_token' || code === 'not_signed_in'

/** One question to the desk's server. Throws `Refused`, and nothing else. */
export async function ask<T>(name: RouteName, asked: Asked = {}, isAgain = false): Promise<T> {
  const [method = 'GET'] = ROUTES[name].split(' ')
  const answer = await send(urlOf(name, asked), {
    method,
    credentials: 'same-origin',
    ...(asked.signal && { signal: asked.signal }),
    ...(method !== 'GET' && {
      headers: {
        [TOKEN_HEADER]: token,
        'content-type': asked.bytes ? 'application/octet-stream' : 'application/json',
      },
      body: asked.bytes ?? JSON.stringify(asked.body ?? {}),
    }),
  })
  const body = (await answer.json().catch(() => null)) as unknown
  if (answer.ok) return body as T
  const said = body as DeskError | null
  if (isOfBefore(said?.error) && name !== 'session' && !isAgain) {
    const session = await askSession()
    if (session.person !== null || name === 'login') return ask<T>(name, asked, true)
    signedOut(session)
  }
  throw new Refused(said?.error ?? 'broken', said?.message ?? copy.broken(answer.status), said)
}

/** Asked before everything else: who somebody is, and the word that every change must carry. */
export async function askSession(): Promise<Session> {
  const session = await ask<Session>('session')
  token = session.token
  return session
}

export function urlOf(name: RouteName, { path = {}, query = {} }: Asked = {}): string {
  const [, pattern = ''] = ROUTES[name].split(' ')
  const filled = pattern.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(path[key] ?? ''))
  const asked = new URLSearchParams(query).toString()
  return asked === '' ? filled : `${filled}?${asked}`
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch {
    throw new Refused('gone', copy.gone)
  }
}

/** What to say of anything that was caught. */
export const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : copy.broken(0))
