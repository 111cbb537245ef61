import type { FastifyRequest } from 'fastify'
import { Refusal } from './refusal'

const NAME_MOST = 200

/** A file as the page sends it: its bytes, and the name it had on the editor's computer, which is only ever shown. */
export function uploadOf({ query, body }: FastifyRequest): { readonly name: string; readonly bytes: Uint8Array } {
  const { name } = query as { readonly name?: unknown }
  if (typeof name !== 'string' || !Buffer.isBuffer(body)) throw new Refusal('bad_request')
  const plain = name
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .slice(-NAME_MOST)
  return { name: plain, bytes: body }
}
