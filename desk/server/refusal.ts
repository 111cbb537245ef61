import type { DeskError, DeskErrorCode } from '@desk/api/errors'
import { editorsWords } from '@desk/store/editorsWords'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { copy } from './copy'

const STATUS: Readonly<Record<DeskErrorCode, number>> = {
  not_signed_in: 401,
  wrong_login: 401,
  forbidden: 403,
  wrong_token: 403,
  other_origin: 403,
  not_found: 404,
  bad_request: 400,
  too_large: 413,
  too_many: 429,
  conflict: 409,
  refused: 422,
  unaccounted: 422,
  needs_second_person: 422,
  busy: 503,
  disk_full: 507,
  broken: 500,
}

/** An expected no: thrown by a route, answered as a DeskError. */
export class Refusal extends Error {
  constructor(
    readonly code: DeskErrorCode,
    readonly sentence: string = copy.refused[code],
    readonly rest: Partial<DeskError> = {},
  ) {
    super(code)
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT'])

function codeOf(error: { readonly code?: string; readonly statusCode?: number }): DeskErrorCode {
  if (FULL.has(error.code ?? '')) return 'disk_full'
  if (error.statusCode === 413) return 'too_large'
  if (error.statusCode === 429) return 'too_many'
  return (error.statusCode ?? 500) < 500 ? 'bad_request' : 'broken'
}

/** Every answer that isn't one of a route; a line in the log for what is the desk's own fault, without what was said in it. */
export function answerErrors(app: FastifyInstance, log: Logger): void {
  app.setNotFoundHandler((_, reply) =>
    reply.code(404).send({ error: 'not_found', message: copy.refused.not_found } satisfies DeskError),
  )
  app.setErrorHandler<Error & { code?: string; statusCode?: number }>((error, request, reply) => {
    if (error instanceof Refusal)
      return reply
        .code(STATUS[error.code])
        .send({ error: error.code, message: editorsWords(error.sentence), ...error.rest } satisfies DeskError)
    const code = codeOf(error)
    if (STATUS[code] >= 500)
      log.error({ code: error.code ?? error.name, route: request.routeOptions.url, at: whereOf(error) }, 'broken')
    return reply.code(STATUS[code]).send({ error: code, message: copy.refused[code] } satisfies DeskError)
  })
}

/** The first places of the stack: a file and a line, never a message, which may hold what somebody typed. */
const whereOf = ({ stack = '' }: Error): readonly string[] =>
  stack
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 4)
    .map(line => line.trim())
