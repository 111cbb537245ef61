import * as v from 'valibot'
import { AppId, HttpsUrl, Id, Line, Paragraph, PartialDate, PhoneNumber, Source } from './primitives'

const sources = v.pipe(v.array(Source), v.minLength(1), v.maxLength(12))
const lines = (max: number) => v.pipe(v.array(Line), v.maxLength(max))

/** §3.5 From one situation to an open door, or to exact steps where no door may be opened. */
export const EnrolmentPath = v.object({
  id: Id,
  title: Line,
  subtitle: Line,
  steps: v.pipe(
    v.array(v.object({ text: Line, detail: v.nullish(Paragraph, null), channel: v.nullish(Id, null) })),
    v.minLength(1),
    v.maxLength(12),
  ),
  /** What to bring; empty = no official list was found, and the screen says so. */
  bring: v.nullish(lines(12), []),
  duration: v.nullish(v.object({ text: Line, source: Source }), null),
  ask: v.nullish(v.pipe(v.array(PhoneNumber), v.maxLength(6)), []),
  benefits: v.nullish(v.array(Id), []),
  sources,
})
export type EnrolmentPath = v.InferOutput<typeof EnrolmentPath>

/** "Not sure?": a question whose options lead to another question or end at a path. */
export const TriageQuestion = v.object({
  id: Id,
  text: Line,
  options: v.pipe(
    v.array(v.object({ text: Line, question: v.nullish(Id, null), path: v.nullish(Id, null) })),
    v.minLength(2),
    v.maxLength(6),
  ),
})
export type TriageQuestion = v.InferOutput<typeof TriageQuestion>

/**
 * A way in. `appid` and `url` are offered only when they are on the lists built into the package;
 * `steps` and `copyText` always work.
 */
export const Channel = v.object({
  id: Id,
  name: Line,
  appid: v.nullish(AppId, null),
  appPath: v.nullish(Line, null),
  url: v.nullish(HttpsUrl, null),
  steps: v.pipe(v.array(Line), v.minLength(1), v.maxLength(8)),
  copyText: v.nullish(Line, null),
  sources,
})
export type Channel = v.InferOutput<typeof Channel>

/** Which scheme a benefit belongs to; the two injury schemes are separate values so that nothing can hold both. */
export const SCHEMES = ['membership', 'work_injury', 'occupational_injury', 'heat', 'care', 'housing', 'legal_aid'] as const
export type Scheme = (typeof SCHEMES)[number]

export const Benefit = v.object({
  id: Id,
  title: Line,
  scheme: v.picklist(SCHEMES),
  who: Line,
  summary: Line,
  amount: v.nullish(Line, null),
  cost: v.nullish(Line, null),
  condition: v.nullish(Paragraph, null),
  claim: v.nullish(lines(10), []),
  /** The day the figures speak of, and the day after which an editor must look again. */
  asOf: PartialDate,
  reviewBy: PartialDate,
  notes: v.nullish(lines(8), []),
  sources,
  related: v.nullish(v.object({ articles: v.nullish(v.array(Id), []) }), {}),
})
export type Benefit = v.InferOutput<typeof Benefit>

/** `notFor` says what it isn't, because a wrong call costs the minute that matters. */
export const Hotline = v.object({
  number: PhoneNumber,
  name: Line,
  purpose: Line,
  notFor: v.nullish(Line, null),
  group: v.picklist(['emergency', 'union', 'labour', 'legal', 'city']),
  /** null: the hours are not verified, and none are shown. */
  hours: v.nullish(Line, null),
  source: Source,
})
export type Hotline = v.InferOutput<typeof Hotline>

export const Legal = v.object({ id: Id, title: Line, text: Paragraph, source: Source })
export type Legal = v.InferOutput<typeof Legal>

/** What to write down or keep when something goes wrong. */
export const Checklist = v.object({ id: Id, title: Line, items: v.pipe(v.array(Line), v.minLength(1), v.maxLength(20)), sources })
export type Checklist = v.InferOutput<typeof Checklist>

/** One line, and what goes with it. */
const point = { text: Line, detail: v.nullish(Line, null) }
const points = v.nullish(v.pipe(v.array(v.object(point)), v.maxLength(6)), [])

/** §3.5 What couriers ask when something went wrong: what to do first, what to keep, whom to ask, by when, and what nobody found out. */
export const Answer = v.object({
  id: Id,
  title: Line,
  summary: Line,
  /** Other words couriers type for it, for search only. */
  keywords: v.nullish(lines(40), []),
  /** Dialled from under the thumb, the most urgent first. */
  calls: v.nullish(v.pipe(v.array(PhoneNumber), v.maxLength(2)), []),
  steps: v.pipe(v.array(v.object(point)), v.minLength(1), v.maxLength(3)),
  evidence: points,
  contacts: v.nullish(v.pipe(v.array(v.object({ ...point, call: v.nullish(PhoneNumber, null) })), v.maxLength(6)), []),
  /** Terms and amounts; each a part of what the sources say, none without them. */
  limits: points,
  /** What was looked for and not found, and what to do anyway. */
  gaps: v.nullish(v.pipe(v.array(Paragraph), v.maxLength(6)), []),
  /** The day on which it was put together; the sources have their own. */
  asOf: PartialDate,
  sources,
  related: v.nullish(
    v.object({
      answers: v.nullish(v.array(Id), []),
      checks: v.nullish(v.array(Id), []),
      benefits: v.nullish(v.array(Id), []),
    }),
    {},
  ),
})
export type Answer = v.InferOutput<typeof Answer>

/** Pages of the app that a synonym may lead to. */
export const LEAD_PAGES = [
  'stations',
  'display',
  'antifraud',
  'union',
  'bulletins',
  'help',
  'triage',
  'place',
  'report',
  'me',
  'privacy',
  'diagnostics',
  'licences',
] as const
export type LeadPage = (typeof LEAD_PAGES)[number]

/** §3.5 How couriers say something, for finding only: what they type, and what that means here. A client shows `title` at most. */
export const Synonym = v.object({
  id: Id,
  /** What it is called in the records; looked for when one of `said` was typed. */
  title: Line,
  /** Words with a space between them, folded: lower case, half width. One text, because a thousand short ones would weigh as much again. */
  said: Paragraph,
  /** Stations that have all of these, by expected minutes. An amenity that a client doesn't know finds nothing. */
  amenities: v.nullish(v.pipe(v.array(Line), v.maxLength(4)), []),
  /** Stations that are open then. */
  when: v.nullish(v.picklist(['now', 'night']), null),
  /** Records and pages that answer it, best first. A client passes over those it doesn't have. */
  leads: v.nullish(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]+:[\w.-]{1,64}$/))), v.maxLength(6)), []),
})
export type Synonym = v.InferOutput<typeof Synonym>

/** §3.5 The lists of the part, by the name each has there. */
export const ENROLMENT_LISTS = {
  paths: EnrolmentPath,
  triage: TriageQuestion,
  channels: Channel,
  benefits: Benefit,
  hotlines: Hotline,
  legal: Legal,
  checklists: Checklist,
  answers: Answer,
  synonyms: Synonym,
} as const
