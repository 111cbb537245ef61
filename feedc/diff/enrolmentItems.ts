import { AMENITY_LABEL, SCHEME_LABEL, WHEN_LABEL } from '@core/feed/copy'
import type {
  Amenity,
  Answer,
  Benefit,
  Channel,
  Checklist,
  EnrolmentPath,
  Hotline,
  Legal,
  Synonym,
  TriageQuestion,
} from '@core/feed/types'
import { copy as editors } from '../copy'
import { copy } from './copy'
import { type FieldTable, type ListTables, list, related, source, sources, text } from './fields'

const label = copy.enrolment

const PATH: FieldTable<EnrolmentPath> = {
  id: null,
  title: [label.title, text],
  subtitle: [label.subtitle, text],
  steps: [label.steps, steps => list(steps.map(step => [step.text, step.detail, step.channel].filter(Boolean).join(' ')))],
  bring: [label.bring, list],
  duration: [label.duration, duration => duration && `${duration.text} ${source(duration.source)}`],
  ask: [label.ask, list],
  benefits: [label.benefits, list],
  sources: [label.sources, sources],
}

const QUESTION: FieldTable<TriageQuestion> = {
  id: null,
  text: [label.text, text],
  options: [
    label.options,
    options => list(options.map(option => `${option.text} \u2192 ${option.path ?? option.question ?? copy.nothing}`)),
  ],
}

const CHANNEL: FieldTable<Channel> = {
  id: null,
  name: [label.name, text],
  appid: [label.appid, text],
  appPath: [label.appPath, text],
  url: [label.url, text],
  steps: [label.steps, list],
  copyText: [label.copyText, text],
  sources: [label.sources, sources],
}

const BENEFIT: FieldTable<Benefit> = {
  id: null,
  title: [label.title, text],
  scheme: [label.scheme, scheme => SCHEME_LABEL[scheme]],
  who: [label.who, text],
  summary: [label.summary, text],
  amount: [label.amount, text],
  cost: [label.cost, text],
  condition: [label.condition, text],
  claim: [label.claim, list],
  asOf: [label.asOf, text],
  reviewBy: [label.reviewBy, text],
  notes: [label.notes, list],
  sources: [label.sources, sources],
  related: [label.related, related],
}

const HOTLINE: FieldTable<Hotline> = {
  number: [label.number, text],
  name: [label.name, text],
  purpose: [label.purpose, text],
  notFor: [label.notFor, text],
  group: [label.group, group => label.groupOf[group]],
  hours: [label.hours, text],
  source: [label.sources, source],
}

const LEGAL: FieldTable<Legal> = {
  id: null,
  title: [label.title, text],
  text: [label.text, text],
  source: [label.sources, source],
}

const CHECKLIST: FieldTable<Checklist> = {
  id: null,
  title: [label.title, text],
  items: [label.items, list],
  sources: [label.sources, sources],
}

const points = (all: readonly (Answer['steps'][number] & { readonly call?: string | null })[]): string | null =>
  list(all.map(({ text: line, detail, call }) => [line, detail, call].filter(Boolean).join(' ')))

const ANSWER: FieldTable<Answer> = {
  id: null,
  title: [label.title, text],
  summary: [label.summary, text],
  keywords: [label.keywords, list],
  calls: [label.ask, list],
  steps: [editors.answerSection.steps, points],
  evidence: [editors.answerSection.evidence, points],
  contacts: [editors.answerSection.contacts, points],
  limits: [editors.answerSection.limits, points],
  gaps: [editors.answerSection.gaps, list],
  asOf: [label.asOf, text],
  sources: [label.sources, sources],
  related: [label.related, related],
}

const SYNONYM: FieldTable<Synonym> = {
  id: null,
  title: [label.title, text],
  said: [label.keywords, text],
  amenities: [label.amenities, codes => list(codes.map(code => AMENITY_LABEL[code as Amenity] ?? code))],
  when: [label.when, when => when && WHEN_LABEL[when]],
  leads: [label.leads, list],
}

/** How each field of each list of the part is shown. */
export const ENROLMENT_TABLES: ListTables<'enrolment'> = {
  paths: PATH,
  triage: QUESTION,
  channels: CHANNEL,
  benefits: BENEFIT,
  hotlines: HOTLINE,
  legal: LEGAL,
  checklists: CHECKLIST,
  answers: ANSWER,
  synonyms: SYNONYM,
}
