import type { Benefit, Channel, Checklist, EnrolmentPath, Hotline, Legal, TriageQuestion } from '@core/feed/wire/enrolment'
import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import type { Entry } from './Content'
import { FieldReader } from './FieldReader'
import { blocksOf, linesOf, type MarkdownBlock, sectionsOf } from './markdown'
import type { RawRecord } from './rawRecord'
import { LIST } from './readYaml'
import { idOf } from './toAlerts'
import { SCHEME_OF } from './words'

type Report = (notice: Notice) => void

/** `… {channel: shengongshe}` at the end of a step names the door it goes through. */
const CHANNEL = /\s*\{channel:\s*([\w.-]+)\}\s*$/

export function toPath(record: RawRecord, report: Report): EnrolmentPath | null {
  const fields = new FieldReader(record, report)
  const duration = fields.mapping('duration')
  const path = {
    id: idOf(record, 'path-'),
    title: fields.text('title'),
    subtitle: fields.text('subtitle'),
    steps: stepsOf(blocksOf(record.body?.text ?? '', record.body?.line ?? 1)),
    bring: [...fields.texts('bring')],
    duration: duration && { text: duration.text('text'), source: duration.source('source') },
    ask: [...fields.texts('ask')],
    benefits: [...fields.texts('benefits')],
    sources: [...fields.sources('sources')],
  }
  duration?.end()
  fields.end()
  if (path.steps.length === 0) fields.say('missing_body', null, copy.missingSteps)
  if (path.steps.some(({ text, detail }) => `${text}${detail}`.includes('{channel')))
    fields.say('misplaced_channel', null, copy.misplacedChannel)
  return path.title && path.subtitle ? (path as EnrolmentPath) : null
}

/** List items as steps: the first line is the step, what is indented below it the detail. */
function stepsOf(blocks: readonly MarkdownBlock[]): EnrolmentPath['steps'] {
  return blocks
    .flatMap(({ block }) => (block?.type === 'list' ? block.items : []))
    .map(item => {
      const [first = '', ...rest] = item.split('\n')
      const channel = CHANNEL.exec(first)?.[1] ?? null
      return { text: first.replace(CHANNEL, ''), detail: rest.join('\n').trim() || null, channel }
    })
}

export function toChannel(record: RawRecord, report: Report): Channel | null {
  const fields = new FieldReader(record, report)
  const channel = {
    id: idOf(record, 'channel-'),
    name: fields.text('name'),
    appid: fields.optionalText('appid'),
    appPath: fields.optionalText('appPath'),
    url: fields.optionalText('url'),
    copyText: fields.optionalText('copyText'),
    steps: stepsOf(blocksOf(record.body?.text ?? '', record.body?.line ?? 1)).map(({ text }) => text),
    sources: [...fields.sources('sources')],
  }
  fields.end()
  if (channel.steps.length === 0) fields.say('missing_body', null, copy.missingSteps)
  return channel.name ? (channel as Channel) : null
}

export function toBenefit(record: RawRecord, report: Report): Benefit | null {
  const fields = new FieldReader(record, report)
  const sections = sectionsOf(record.body?.text ?? '', record.body?.line ?? 1)
  const related = fields.mapping('related')
  const benefit = {
    id: idOf(record, 'benefit-'),
    title: fields.text('title'),
    scheme: fields.oneOf('scheme', SCHEME_OF),
    who: fields.text('who'),
    summary: fields.text('summary'),
    amount: fields.optionalText('amount'),
    cost: fields.optionalText('cost'),
    condition: fields.optionalText('condition'),
    claim: [...linesOf(sections.find(({ title }) => title === copy.section.claim))],
    asOf: fields.date('asOf'),
    reviewBy: fields.date('reviewBy'),
    notes: [...linesOf(sections.find(({ title }) => title === copy.section.notes))],
    sources: [...fields.sources('sources')],
    related: { articles: [...(related?.texts('articles') ?? [])] },
  }
  fields.end()
  return benefit.title && benefit.scheme && benefit.who && benefit.summary && benefit.asOf && benefit.reviewBy
    ? (benefit as Benefit)
    : null
}

/** A YAML file that lists records of one kind. */
export function entriesOf<T>(
  record: RawRecord,
  key: string,
  report: Report,
  map: (fields: FieldReader) => T,
): readonly Entry<T>[] {
  const fields = new FieldReader(record, report)
  const line = (index: number): number => record.at.lines[`${key}.${index}`] ?? record.at.line
  return fields.mappings(key).map((each, index) => {
    const value = map(each)
    each.end()
    return { value, at: { file: record.at.file, line: line(index), lines: linesBelow(record, `${key}.${index}.`) } }
  })
}

const linesBelow = ({ at }: RawRecord, prefix: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries(at.lines).flatMap(([path, line]) => (path.startsWith(prefix) ? [[path.slice(prefix.length), line]] : [])),
  )

const GROUPS = { emergency: 'emergency', union: 'union', labour: 'labour', legal: 'legal', city: 'city' } as const

/** The question that `start` names comes first: a phone begins with the first. */
export function toTriage(record: RawRecord, report: Report): readonly Entry<TriageQuestion>[] {
  const start = new FieldReader(record, report).text('start')
  const questions = triageQuestions(record, report)
  const isStart = ({ value }: Entry<TriageQuestion>): boolean => value.id === start
  return [...questions.filter(isStart), ...questions.filter(question => !isStart(question))]
}

const triageQuestions = (record: RawRecord, report: Report): readonly Entry<TriageQuestion>[] =>
  entriesOf(record, 'questions', report, fields => ({
    id: fields.text('id') ?? '',
    text: fields.text('text') ?? '',
    options: fields.mappings('options').map(option => {
      const value = {
        text: option.text('text') ?? '',
        question: option.optionalText('question'),
        path: option.optionalText('path'),
      }
      option.end()
      return value
    }),
  }))

export const toHotlines = (record: RawRecord, report: Report): readonly Entry<Hotline>[] =>
  entriesOf(record, LIST, report, fields => ({
    number: fields.text('number') ?? '',
    name: fields.text('name') ?? '',
    purpose: fields.text('purpose') ?? '',
    notFor: fields.optionalText('notFor'),
    group: fields.oneOf('group', GROUPS) ?? 'city',
    hours: fields.optionalText('hours'),
    source: fields.source('source')!,
  }))

export const toLegal = (record: RawRecord, report: Report): readonly Entry<Legal>[] =>
  entriesOf(record, LIST, report, fields => ({
    id: fields.text('id') ?? '',
    title: fields.text('title') ?? '',
    text: fields.text('text') ?? '',
    source: fields.source('source')!,
  }))

export const toChecklists = (record: RawRecord, report: Report): readonly Entry<Checklist>[] =>
  entriesOf(record, LIST, report, fields => ({
    id: fields.text('id') ?? '',
    title: fields.text('title') ?? '',
    items: [...fields.texts('items')],
    sources: [...fields.sources('sources')],
  }))
