import { keyOf, LIST_NAMES, type ListName } from '@core/feed/lists'
import type { Content, Entry } from '@feedc/content/Content'
import { HEADING } from '@feedc/content/stationColumns.copy'
import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import { noticeOf, type Rule } from './types'

/** Two records of one kind share an id: a phone would show only one of them, and favourites would point at either. */
export const duplicateId: Rule = {
  code: 'duplicate_id',
  severity: 'error',
  run: content => [...kinds(content).flatMap(repeated), ...content.checks.flatMap(repeatedQuestions)],
}

export type Identified = Entry<{ readonly id: string }>

/** The records of one list by what tells them apart. */
export const identifiedIn = (content: Content, name: ListName): readonly Identified[] =>
  content[name].map(({ at, value }) => ({ at, value: { id: keyOf(value) } }))

const kinds = (content: Content): readonly (readonly Identified[])[] => [
  content.articles,
  [...content.stations, ...content.toilets],
  ...LIST_NAMES.map(name => identifiedIn(content, name)),
]

function repeated(entries: readonly Identified[]): readonly Notice[] {
  const first = new Map<string, Identified>()
  return entries.flatMap(entry => {
    const known = first.get(entry.value.id)
    if (!known) first.set(entry.value.id, entry)
    const where = known && `${known.at.file}:${known.at.line}`
    return where ? [noticeOf(duplicateId, entry, idFieldOf(entry), copy.duplicateId(entry.value.id, where))] : []
  })
}

/** The field that holds the id; null where the file's name does. */
export const idFieldOf = ({ at }: Pick<Entry<unknown>, 'at'>): string | null =>
  at.file.endsWith('.csv') ? HEADING.id : (['id', 'number'].find(name => name in at.lines) ?? null)

function repeatedQuestions(entry: Content['checks'][number]): readonly Notice[] {
  const texts = entry.value.questions.map(({ text }) => text)
  return texts.flatMap((text, at) => {
    const first = texts.indexOf(text)
    const where = `questions.${first}`
    return first === at ? [] : [noticeOf(duplicateId, entry, `questions.${at}.text`, copy.repeatedQuestion(text, where))]
  })
}
