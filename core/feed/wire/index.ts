import * as v from 'valibot'
import { HttpsUrl, Id, Instant } from './primitives'

/** §3.1 One content-addressed file: fetched only when `sha256` changes, checked before it is parsed. */
export const PartRef = v.object({
  path: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*\.[0-9a-f]{64}\.json$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(2 * 1024 * 1024)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})
export type PartRef = v.InferOutput<typeof PartRef>

export const PART_NAMES = ['news', 'stations', 'alerts', 'enrolment'] as const
export type PartName = (typeof PART_NAMES)[number]

/** §3.1 The payload inside the signed envelope: the one mutable file of a feed. */
export const FeedIndex = v.object({
  spec: v.pipe(v.string(), v.regex(/^\d+\.\d+$/)),
  feed: Id,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  generated: Instant,
  expires: Instant,
  parts: v.object({ news: PartRef, stations: PartRef, alerts: PartRef, enrolment: PartRef }),
  /** Older issues, newest first; fetched when reached. */
  archive: v.nullish(v.pipe(v.array(PartRef), v.maxLength(200)), []),
  /** §3.8 Where couriers' reports on stations may be posted; absent: nobody takes them. */
  reportUrl: v.optional(
    v.pipe(
      v.nullable(HttpsUrl),
      v.transform(url => url ?? undefined),
    ),
  ),
})
export type FeedIndex = v.InferOutput<typeof FeedIndex>

/** What is signed says in its envelope what it is: nothing signed as one of these is ever read as another. */
export const INDEX_TYPE = 'application/vnd.nuanfeng.index+json'

/** DSSE envelope, https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
export const envelopeOf = <T extends string>(payloadType: T, maxLength: number) =>
  v.object({
    payloadType: v.literal(payloadType),
    payload: v.pipe(v.string(), v.maxLength(maxLength)),
    signatures: v.pipe(
      v.array(v.object({ keyid: v.pipe(v.string(), v.maxLength(128)), sig: v.pipe(v.string(), v.maxLength(128)) })),
      v.minLength(1),
      v.maxLength(4),
    ),
  })
/** §3.6 The whole of index.json. */
export const MAX_INDEX_BYTES = 16 * 1024
export const Envelope = envelopeOf(INDEX_TYPE, MAX_INDEX_BYTES)
export type Envelope = v.InferOutput<ReturnType<typeof envelopeOf<string>>>
