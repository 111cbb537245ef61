import { err, ok, type Result } from '@core/result'
import * as v from 'valibot'
import { decodeBase64 } from './base64'
import { parseBoundedJson } from './boundedJson'
import { FeedError } from './FeedError'
import { Envelope, MAX_INDEX_BYTES } from './wire/index'

/** What an envelope may hold: an index, unless another schema and bound are given. */
interface Kind {
  readonly schema: v.GenericSchema<unknown, Envelope>
  readonly maxBytes: number
}
const INDEX: Kind = { schema: Envelope, maxBytes: MAX_INDEX_BYTES }

/** An envelope's shape, nothing verified yet. Errors: those of parseBoundedJson, bad_envelope. */
export function readEnvelope(
  bytes: Uint8Array,
  { schema, maxBytes }: Kind = INDEX,
): Result<{ envelope: Envelope; payload: Uint8Array }, FeedError> {
  const json = parseBoundedJson(bytes, maxBytes)
  if (!json.ok) return json
  const envelope = v.safeParse(schema, json.value)
  const payload = envelope.success ? decodeBase64(envelope.output.payload) : null
  if (!envelope.success || !payload) return err(new FeedError('bad_envelope', ''))
  return ok({ envelope: envelope.output, payload })
}
