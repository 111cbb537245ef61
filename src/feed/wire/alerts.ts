import * as v from 'valibot'
import { Id, Instant, Line, Paragraph, PartialDate, PhoneNumber, Source } from './primitives'

/** §3.4 One warning, with the names and values of OASIS CAP 1.2. Every alert has an `expires`. */
export const Alert = v.object({
  identifier: Id,
  sent: Instant,
  msgType: v.picklist(['Alert', 'Update', 'Cancel']),
  /** Identifiers this message updates or cancels. */
  references: v.optional(v.pipe(v.array(Id), v.maxLength(20)), []),
  severity: v.picklist(['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown']),
  urgency: v.picklist(['Immediate', 'Expected', 'Future', 'Past', 'Unknown']),
  certainty: v.picklist(['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown']),
  headline: Line,
  description: Paragraph,
  instruction: v.nullish(Paragraph, null),
  effective: Instant,
  expires: Instant,
  areaDesc: Line,
  source: Source,
  related: v.optional(v.object({ guides: v.optional(v.array(Id), []), checks: v.optional(v.array(Id), []) }), {}),
})
export type Alert = v.InferOutput<typeof Alert>

/** The courier's part in it: I may be the victim · I may be able to stop it · I may be held liable. */
export const ROLES = ['victim', 'witness', 'liable'] as const
export type Role = (typeof ROLES)[number]

const lines = (max: number) => v.pipe(v.array(Line), v.maxLength(max))

export const Guide = v.object({
  id: Id,
  title: Line,
  role: v.picklist(ROLES),
  summary: Line,
  /** Other words couriers use for it, for search only. */
  keywords: v.optional(lines(30), []),
  how: v.pipe(v.array(Paragraph), v.minLength(1), v.maxLength(3)),
  signs: lines(12),
  steps: lines(12),
  /** What a rule asks of the courier; only where it was verified or says that it was not. */
  duty: v.optional(v.pipe(v.array(v.object({ text: Paragraph, source: Source })), v.maxLength(6)), []),
  cases: v.optional(
    v.pipe(
      v.array(v.object({ text: Paragraph, place: Line, date: v.nullish(PartialDate, null), source: Source })),
      v.maxLength(12),
    ),
    [],
  ),
  sources: v.pipe(v.array(Source), v.minLength(1), v.maxLength(12)),
  related: v.optional(
    v.object({ articles: v.optional(v.array(Id), []), checks: v.optional(v.array(Id), []), guides: v.optional(v.array(Id), []) }),
    {},
  ),
})
export type Guide = v.InferOutput<typeof Guide>

/** Never "safe": the lowest verdict says only that no known sign was found. */
export const VERDICTS = ['no_sign', 'suspicious', 'stop'] as const
export type VerdictLevel = (typeof VERDICTS)[number]

const Verdict = v.object({ title: Line, steps: v.pipe(v.array(Line), v.minLength(1), v.maxLength(8)) })

/**
 * §3.4 A self-check: tick what you see, add the weights, compare with the thresholds.
 * Weights are positive, so one more tick never lowers a verdict.
 */
export const Check = v.object({
  id: Id,
  title: Line,
  /** A glyph the app knows by name; an unknown one falls back to a plain shield. */
  icon: v.string(),
  intro: Line,
  keywords: v.optional(lines(30), []),
  questions: v.pipe(
    v.array(
      v.object({
        id: Id,
        text: Line,
        weight: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
        reason: Line,
      }),
    ),
    v.minLength(1),
    v.maxLength(12),
  ),
  /** Sum of weights at which the verdict becomes `suspicious` and `stop`. */
  thresholds: v.object({
    suspicious: v.pipe(v.number(), v.integer(), v.minValue(1)),
    stop: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  verdicts: v.object({ no_sign: Verdict, suspicious: Verdict, stop: Verdict }),
  calls: v.pipe(v.array(PhoneNumber), v.maxLength(4)),
  guide: v.nullish(Id, null),
  sources: v.pipe(v.array(Source), v.minLength(1), v.maxLength(12)),
})
export type Check = v.InferOutput<typeof Check>

const many = v.pipe(v.array(v.unknown()), v.maxLength(1000))

/** §3.4 Entries are checked one by one. */
export const AlertsPart = v.object({ alerts: many, guides: many, checks: many })
