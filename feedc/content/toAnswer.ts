import type { Answer } from '@core/feed/wire/enrolment'
import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import { FieldReader } from './FieldReader'
import { linesOf, sectionsOf } from './markdown'
import type { RawRecord } from './rawRecord'
import { idOf } from './toAlerts'

/** `… {call: 12333}` at the end of a line: the number that is dialled from it. A Chinese keyboard's colon is as good. */
const CALL = /\s*\{call[:\uff1a]\s*([\d-]+)\}\s*$/

/** answers/<id>.md: what to do first, what to keep, whom to ask, by when, and what nobody found out, as sections of short lines. */
export function toAnswer(record: RawRecord, report: (notice: Notice) => void): Answer | null {
  const fields = new FieldReader(record, report)
  const sections = sectionsOf(record.body?.text ?? '', record.body?.line ?? 1)
  const related = fields.mapping('related')
  const linesIn = (title: string): readonly string[] => linesOf(sections.find(section => section.title === title))
  const words = copy.answerSection
  for (const { title, line } of sections)
    if (!Object.values<string>(words).includes(title)) fields.sayAt('unknown_section', line, copy.unknownSection(title))
  const answer = {
    id: idOf(record),
    title: fields.text('title'),
    summary: fields.text('summary'),
    keywords: [...fields.texts('keywords')],
    calls: [...fields.texts('calls')],
    steps: linesIn(words.steps).map(pointOf),
    evidence: linesIn(words.evidence).map(pointOf),
    contacts: linesIn(words.contacts).map(line => ({
      ...pointOf(line.replace(callIn(line).marked, '')),
      call: callIn(line).call,
    })),
    limits: linesIn(words.limits).map(pointOf),
    gaps: [...linesIn(words.gaps)],
    asOf: fields.partialDate('asOf'),
    sources: [...fields.sources('sources')],
    related: {
      answers: [...(related?.texts('answers') ?? [])],
      checks: [...(related?.texts('checks') ?? [])],
      benefits: [...(related?.texts('benefits') ?? [])],
    },
  }
  related?.end()
  fields.end()
  if (answer.steps.length === 0) fields.say('missing_body', null, copy.missingSection(words.steps))
  if (answer.asOf === null) fields.say('missing_field', 'asOf', copy.missingField('asOf'))
  return answer.title && answer.summary && answer.asOf ? (answer as Answer) : null
}

/** The first line of an item is the point, what is indented below it goes with it. */
function pointOf(item: string): Answer['steps'][number] {
  const [text = '', ...rest] = item.split('\n')
  return { text, detail: rest.join('').trim() || null }
}

function callIn(item: string): { readonly marked: string; readonly call: string | null } {
  const found = CALL.exec(item.split('\n')[0] ?? '')
  return { marked: found?.[0] ?? '', call: found?.[1] ?? null }
}
