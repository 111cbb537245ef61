import * as v from 'valibot'
import { APPID, HTTPS, PHONE } from '../forms'

/**
 * The words every part of the feed is made of (docs/feed-format.md §2).
 * Lengths are UTF-16 code units: what a phone holds in memory, and what JavaScript counts.
 */

/** Lower-case ASCII, digits, dots and hyphens; safe as a file name, a URL segment and a storage key. */
export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/))

/** One line shown as a title or a label. */
export const Line = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/** A paragraph. */
export const Paragraph = v.pipe(v.string(), v.minLength(1), v.maxLength(4000))

/** RFC 3339 with the offset of Shanghai: the feed never leaves a zone to be guessed. */
export const Instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/))

/** A calendar day in Shanghai, YYYY-MM-DD. */
export const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))

/** As exact as the source was: YYYY, YYYY-MM or YYYY-MM-DD. Never padded with a guessed month. */
export const PartialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))

/** Only https, no user name in front of the host: `https://gov.cn@evil.example` is not a link. */
export const HttpsUrl = v.pipe(v.string(), v.maxLength(500), v.regex(HTTPS))

/** A hotline or landline as dialled: digits, with single hyphens between groups. */
export const PhoneNumber = v.pipe(v.string(), v.regex(PHONE))

/** A WeChat mini-program's appid. */
export const AppId = v.pipe(v.string(), v.regex(APPID))

/** Longitude or latitude, WGS 84. */
export const degrees = (most: 180 | 90) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most))

/** West, south, east, north in degrees, WGS 84. */
export const Box = v.tuple([degrees(180), degrees(90), degrees(180), degrees(90)])

/** A word of a list that may grow: one that came later is read as `otherwise`, so that an old phone keeps the record. */
export const knownWord = <W extends string, F extends W>(words: readonly W[], otherwise: F) =>
  v.pipe(
    v.string(),
    v.transform(word => words.find(each => each === word) ?? (otherwise as W)),
  )

/**
 * Where a fact comes from and when it was said.
 * `kind`: official (government, union, police or the bulletin itself) · media (a report read at its own outlet) ·
 * repost (read on a page that reposts; written with a name and a date, never a link, and read without a date too) · general (common advice, no case found).
 * Absent, or a word that came later: repost, the one to be most careful with.
 */
export const Source = v.object({
  name: Line,
  url: v.nullish(HttpsUrl, null),
  date: v.nullish(PartialDate, null),
  kind: v.nullish(knownWord(['official', 'media', 'repost', 'general'], 'repost'), 'repost'),
})
export type Source = v.InferOutput<typeof Source>
