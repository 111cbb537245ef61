import * as v from 'valibot'
import { Refusal } from './refusal'

/** A request's body in the shape it must have. */
export function bodyOf<S extends v.GenericSchema>(schema: S, { body }: { readonly body: unknown }): v.InferOutput<S> {
  const read = v.safeParse(schema, body ?? {})
  if (!read.success) throw new Refusal('bad_request')
  return read.output
}
