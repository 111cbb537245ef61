import type { VerdictLevel } from '@core/alerts/verdict'
import type { Alert, Guide, SelfCheck } from '@core/feed/wire/alerts'
import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import { FieldReader } from './FieldReader'
import { linesOf, sectionsOf } from './markdown'
import type { RawRecord } from './rawRecord'
import { ROLE_OF } from './words'

type Report = (notice: Notice) => void

/** A file's own name is its record's id; two digits in front only put it in its place in the list. */
export const idOf = ({ at }: RawRecord, prefix = ''): string =>
  at.file
    .replace(/^.*\//, '')
    .replace(/\.[a-z]+$/, '')
    .slice(prefix.length)
    .replace(/^\d\d-/, '')

const sameWord = <T extends string>(...words: readonly T[]): Record<string, T> =>
  Object.fromEntries(words.map(word => [word, word]))
const MSG_TYPE = sameWord('Alert', 'Update', 'Cancel')
const SEVERITY = sameWord('Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown')
const URGENCY = sameWord('Immediate', 'Expected', 'Future', 'Past', 'Unknown')
const CERTAINTY = sameWord('Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown')

/** alerts/<id>.md: CAP 1.2 fields on top, what happened and what to do below. */
export function toAlert(record: RawRecord, report: Report): Alert | null {
  const fields = new FieldReader(record, report)
  const sections = sectionsOf(record.body?.text ?? '', record.body?.line ?? 1)
  const related = fields.mapping('related')
  const alert = {
    identifier: idOf(record),
    sent: fields.instant('sent'),
    msgType: fields.oneOf('msgType', MSG_TYPE),
    references: [...fields.texts('references')],
    severity: fields.oneOf('severity', SEVERITY),
    urgency: fields.oneOf('urgency', URGENCY),
    certainty: fields.oneOf('certainty', CERTAINTY),
    headline: fields.text('headline'),
    description: linesOf(sections.find(({ title }) => title === copy.section.description)).join('\n'),
    instruction: linesOf(sections.find(({ title }) => title === copy.section.instruction)).join('\n') || null,
    effective: fields.instant('effective'),
    expires: expiresOf(fields),
    areaDesc: fields.text('areaDesc'),
    source: fields.source('source'),
    related: { guides: [...(related?.texts('guides') ?? [])], checks: [...(related?.texts('checks') ?? [])] },
  }
  fields.end()
  if (alert.description === '') fields.say('missing_body', null, copy.missingSection(copy.section.description))
  return isWhole(alert) ? (alert as Alert) : null
}

/** Nothing warns for ever: a warning without an end would stand on the home screen until somebody notices. */
function expiresOf(fields: FieldReader): string | null {
  if (fields.optionalText('expires') !== null) return fields.instant('expires')
  fields.say('alert_without_expiry', 'expires', copy.alertWithoutExpiry)
  return null
}

/** guides/<id>.md: how it works, what to look for, what to do, as three sections. */
export function toGuide(record: RawRecord, report: Report): Guide | null {
  const fields = new FieldReader(record, report)
  const sections = sectionsOf(record.body?.text ?? '', record.body?.line ?? 1)
  const optionalLines = (title: string): string[] => [...linesOf(sections.find(section => section.title === title))]
  const lines = (title: string): string[] => {
    const found = optionalLines(title)
    if (found.length === 0) fields.say('missing_body', null, copy.missingSection(title))
    return found
  }
  const related = fields.mapping('related')
  const guide = {
    id: idOf(record),
    title: fields.text('title'),
    role: fields.oneOf('role', ROLE_OF),
    summary: fields.text('summary'),
    keywords: [...fields.texts('keywords')],
    how: lines(copy.section.how),
    signs: optionalLines(copy.section.signs),
    steps: lines(copy.section.steps),
    duty: fields.mappings('duty').map(duty => ended(duty, { text: duty.text('text'), source: duty.source('source') })),
    cases: fields.mappings('cases').map(each =>
      ended(each, {
        text: each.text('text'),
        place: each.text('place'),
        date: each.partialDate('date'),
        source: each.source('source'),
      }),
    ),
    sources: [...fields.sources('sources')],
    related: {
      articles: [...(related?.texts('articles') ?? [])],
      checks: [...(related?.texts('checks') ?? [])],
      guides: [...(related?.texts('guides') ?? [])],
    },
  }
  fields.end()
  return isWhole({ title: guide.title, role: guide.role, summary: guide.summary }) ? (guide as Guide) : null
}

/** checks/<id>.yaml: questions with weights and reasons, thresholds, what to do at each verdict. */
export function toSelfCheck(record: RawRecord, report: Report): SelfCheck | null {
  const fields = new FieldReader(record, report)
  const thresholds = fields.mapping('thresholds')
  const verdicts = fields.mapping('verdicts')
  const steps = (level: VerdictLevel): string[] => {
    const found = verdicts?.texts(level) ?? []
    if (found.length === 0) fields.say('missing_field', 'verdicts', copy.missingField(`verdicts.${level}`))
    return [...found]
  }
  const check = {
    id: idOf(record),
    title: fields.text('title'),
    icon: fields.text('icon'),
    intro: fields.text('intro'),
    keywords: [...fields.texts('keywords')],
    questions: fields.mappings('questions').map(each =>
      ended(each, {
        weight: each.integer('weight'),
        text: each.text('text'),
        reason: each.text('reason'),
      }),
    ),
    thresholds: { suspicious: thresholds?.integer('suspicious'), stop: thresholds?.integer('stop') },
    verdicts: { no_sign: steps('no_sign'), suspicious: steps('suspicious'), stop: steps('stop') },
    calls: [...fields.texts('calls')],
    guide: fields.optionalText('guide'),
    sources: [...fields.sources('sources')],
  }
  thresholds?.end()
  verdicts?.end()
  fields.end()
  return isWhole({ title: check.title, icon: check.icon, intro: check.intro }) ? (check as SelfCheck) : null
}

function ended<T>(reader: FieldReader, value: T): T {
  reader.end()
  return value
}

/** The wire schema has the last word on shapes; this only keeps records apart that lack what everything hangs on. */
const isWhole = (record: object): boolean =>
  !Object.entries(record).some(([key, value]) => value === null && key !== 'instruction')
