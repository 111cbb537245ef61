import type { VerdictLevel } from '@core/alerts/verdict'
import * as v from 'valibot'
import { Id, Instant, knownWord, Line, Paragraph, PartialDate, PhoneNumber, Source } from './primitives'

/** §3.4 One warning, with the names and values of OASIS CAP 1.2. Every alert has an `expires`. */
export const Alert = v.object({
  identifier: Id,
  sent: Instant,
  msgType: v.picklist(['Alert', 'Update', 'Cancel']),
  /** Identifiers this message updates or cancels. */
  references: v.nullish(v.pipe(v.array(Id), v.maxLength(20)), []),
  severity: knownWord(['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'], 'Unknown'),
  urgency: knownWord(['Immediate', 'Expected', 'Future', 'Past', 'Unknown'], 'Unknown'),
  certainty: knownWord(['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'], 'Unknown'),
  headline: Line,
  description: Paragraph,
  instruction: v.nullish(Paragraph, null),
  effective: Instant,
  expires: Instant,
  areaDesc: Line,
  source: Source,
  related: v.nullish(v.object({ guides: v.nullish(v.array(Id), []), checks: v.nullish(v.array(Id), []) }), {}),
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
  keywords: v.nullish(lines(30), []),
  how: v.pipe(v.array(Paragraph), v.minLength(1), v.maxLength(3)),
  /** Signs that the self-check which names this guide (`check.guide`) doesn't ask for already; a client shows both. */
  signs: v.nullish(lines(12), []),
  steps: lines(12),
  /** What a rule asks of the courier; only where it was verified or says that it was not. */
  duty: v.nullish(v.pipe(v.array(v.object({ text: Paragraph, source: Source })), v.maxLength(6)), []),
  /** What really happened. `date` only where it isn't the source's own. */
  cases: v.nullish(
    v.pipe(
      v.array(v.object({ text: Paragraph, place: Line, date: v.nullish(PartialDate, null), source: Source })),
      v.maxLength(12),
    ),
    [],
  ),
  sources: v.pipe(v.array(Source), v.minLength(1), v.maxLength(12)),
  related: v.nullish(
    v.object({ articles: v.nullish(v.array(Id), []), checks: v.nullish(v.array(Id), []), guides: v.nullish(v.array(Id), []) }),
    {},
  ),
})
export type Guide = v.InferOutput<typeof Guide>

/** What to do, in order. The verdict's own name is the client's (feed/copy.ts): no feed can call anything safe. */
const Steps = v.pipe(v.array(Line), v.minLength(1), v.maxLength(8))

/** What most self-checks have, and then don't carry. */
export const CHECK_DEFAULTS = { thresholds: { suspicious: 3, stop: 7 }, calls: ['110', '96110'] }

/**
 * §3.4 A self-check: tick what you see, add the weights, compare with the thresholds.
 * Weights are positive, so one more tick never lowers a verdict. A question is known by its text: reworded, it is another one.
 */
export const SelfCheck = v.object({
  id: Id,
  title: Line,
  /** A glyph the app knows by name; an unknown one falls back to a plain shield. */
  icon: v.string(),
  intro: Line,
  keywords: v.nullish(lines(30), []),
  questions: v.pipe(
    v.array(
      v.object({
        weight: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
        text: Line,
        reason: Line,
      }),
    ),
    v.minLength(1),
    v.maxLength(12),
  ),
  /** Sum of weights at which the verdict becomes `suspicious` and `stop`. */
  thresholds: v.nullish(
    v.object({
      suspicious: v.pipe(v.number(), v.integer(), v.minValue(1)),
      stop: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
    CHECK_DEFAULTS.thresholds,
  ),
  verdicts: v.object({ no_sign: Steps, suspicious: Steps, stop: Steps } satisfies Record<VerdictLevel, typeof Steps>),
  calls: v.nullish(v.pipe(v.array(PhoneNumber), v.maxLength(4)), CHECK_DEFAULTS.calls),
  guide: v.nullish(Id, null),
  sources: v.pipe(v.array(Source), v.minLength(1), v.maxLength(12)),
})
export type SelfCheck = v.InferOutput<typeof SelfCheck>

/** §3.4 The lists of the part, by the name each has there. */
export const ALERTS_LISTS = { alerts: Alert, guides: Guide, checks: SelfCheck } as const
