import { parseBoundedJson } from '@core/feed/boundedJson'
import { parseInstant } from '@core/feed/instant'
import { Id, Instant } from '@core/feed/wire/primitives'
import { REPORT_KINDS } from '@core/feed/wire/reportKinds'
import { err, ok, type Result } from '@core/result'
import * as v from 'valibot'

/** §3.8 The most bytes of one report; a real one has about 250. */
export const REPORT_MAX_BYTES = 2048

/** UTF-16 code units of what a courier may add. */
export const NOTE_MAX_LENGTH = 100

/** 128 random bits as hex. */
const Random = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))

/**
 * §3.8 One courier's word on one station, as it travels and as an inbox keeps it. Whatever else is sent is left out.
 * `id`: made by the phone; the same id again is the same report. `at`: when it was seen, to the minute.
 * `token`: random, one per phone, station and day. By it one phone counts once a day, and by nothing can anybody tell that two
 * stations, or two days, were visited by the same phone.
 */
export const Report = v.object({
  id: Random,
  feed: Id,
  station: Id,
  kind: v.picklist(REPORT_KINDS),
  at: v.pipe(
    Instant,
    v.check(at => parseInstant(at) !== null),
  ),
  note: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(NOTE_MAX_LENGTH))),
  token: Random,
})
export type Report = v.InferOutput<typeof Report>

/** A report and when an inbox took it, by the inbox's own clock. */
export interface ReceivedReport extends Report {
  readonly receivedAtMs: number
}

/** Why an inbox will never take it: 413 · 400 · 422. */
export type ReportRefusal = 'too_large' | 'not_json' | 'bad_report'

/** §3.8 A report from bytes that nobody vouches for. */
export function parseReport(bytes: Uint8Array): Result<Report, ReportRefusal> {
  const json = parseBoundedJson(bytes, REPORT_MAX_BYTES)
  if (!json.ok) return err(json.error.code === 'too_large' ? 'too_large' : 'not_json')
  const report = v.safeParse(Report, json.value)
  return report.success ? ok(report.output) : err('bad_report')
}
