import * as v from 'valibot'
import { envelopeOf } from './index'
import { Box, degrees, Id, Instant, Line } from './primitives'

export const DIRECTORY_TYPE = 'application/vnd.nuanfeng.directory+json'

/** §3.12 The whole of directory.json: a thousand cities, as text in base64. */
export const MAX_DIRECTORY_BYTES = 512 * 1024
export const DirectoryEnvelope = envelopeOf(DIRECTORY_TYPE, MAX_DIRECTORY_BYTES)

/**
 * A feed's folder, with its closing slash: beside the directory, or at a host. Nothing climbs out of it (`..`), names a port or a
 * user, or carries a question.
 */
const FEED_PATH = /^(?:https:\/\/[a-z0-9]+(?:[-.]+[a-z0-9]+)*\/)?(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*$/

/** Whose signature counts: 32 bytes in base64, and the name by which signatures call it. */
const PublicKey = v.object({
  keyid: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
  publicKey: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/)),
})

/** §3.12 One city: where its feed is, and whose signature counts there and nowhere else. */
export const CityEntry = v.pipe(
  v.object({
    /** The feed's own id; its index must say the same. */
    id: Id,
    /** As couriers say it: 「苏州」. */
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(20)),
    path: v.pipe(v.string(), v.minLength(1), v.maxLength(300), v.regex(FEED_PATH)),
    box: Box,
    /** Where a map begins before anybody said where they are; absent: the middle of the box. */
    centre: v.nullish(
      v.object({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(20)), lng: degrees(180), lat: degrees(90) }),
      null,
    ),
    /** Whose data it is, in the words that its licence asks for. */
    credits: v.nullish(v.pipe(v.array(Line), v.maxLength(10)), []),
    keys: v.pipe(v.array(PublicKey), v.minLength(1), v.maxLength(4)),
  }),
  v.check(({ box: [west, south, east, north] }) => west < east && south < north),
)
export type CityEntry = v.InferOutput<typeof CityEntry>

/** §3.12 The payload; its cities are read one by one. */
export const Directory = v.object({
  spec: v.pipe(v.string(), v.regex(/^\d+\.\d+$/)),
  directory: Id,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  generated: Instant,
  expires: Instant,
  cities: v.pipe(v.array(v.unknown()), v.maxLength(1000)),
})
