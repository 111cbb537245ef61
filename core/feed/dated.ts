import { err, ok, type Result } from '@core/result'
import { DAY_MS } from '@core/time/shanghaiTime'
import * as v from 'valibot'
import { FeedError } from './FeedError'
import { parseInstant } from './instant'

/** The major version of the format this client reads; minor ones only add. */
const SPEC_MAJOR = '1'
/** How far a revision may be ahead of its clock, in seconds: a year. One slip like 2^53−1 would lock every phone out of all later updates. */
export const REVISION_LEAD_S = 366 * (DAY_MS / 1000)

/** What an index and a directory have in common: made at one instant, good until another, and replaced only by a higher revision. */
export interface Dated {
  readonly revision: number
  readonly generated: string
  readonly expires: string
}

const Spec = v.object({ spec: v.pipe(v.string(), v.regex(/^\d+\.\d+$/)) })

/** By its schema, and ending after it was made. The spec is read first: a 2.0 document may have any shape. Errors: newer_spec, `code`. */
export function checkDated<T extends Dated>(
  json: unknown,
  schema: v.GenericSchema<unknown, T>,
  code: 'bad_index' | 'bad_directory',
): Result<T, FeedError> {
  const spec = v.safeParse(Spec, json)
  if (!spec.success) return err(new FeedError(code, '/spec'))
  if (spec.output.spec.split('.')[0] !== SPEC_MAJOR) return err(new FeedError('newer_spec', '/spec'))
  const parsed = v.safeParse(schema, json)
  if (!parsed.success) return err(new FeedError(code, v.getDotPath(parsed.issues[0])?.replace(/^|\./g, '/') ?? ''))
  const { generated, expires } = parsed.output
  const [generatedAtMs, expiresAtMs] = [parseInstant(generated), parseInstant(expires)]
  if (generatedAtMs === null || expiresAtMs === null || expiresAtMs <= generatedAtMs) return err(new FeedError(code, '/expires'))
  return ok(parsed.output)
}

export const isPlausible = ({ revision, generated }: Dated): boolean =>
  revision <= (parseInstant(generated) ?? 0) / 1000 + REVISION_LEAD_S
