import type { Content, Entry } from '@feedc/content/Content'
import { copy } from '@feedc/copy'
import { noticeOf, type Rule } from './types'

/** Two records of one kind share an id: a phone would show only one of them, and favourites would point at either. */
export const duplicateId: Rule = {
  code: 'duplicate_id',
  severity: 'error',
  run: content => kinds(content).flatMap(repeated),
}

type Identified = Entry<{ readonly id: string }>

const kinds = (content: Content): readonly (readonly Identified[])[] => [
  content.articles,
  content.stations,
  content.guides,
  content.checks,
  content.paths,
  content.channels,
  content.benefits,
  content.triage,
  content.legal,
  content.checklists,
]

function repeated(entries: readonly Identified[]) {
  const first = new Map<string, Identified>()
  return entries.flatMap(entry => {
    const known = first.get(entry.value.id)
    if (!known) first.set(entry.value.id, entry)
    return known
      ? [noticeOf(duplicateId, entry, copy.column.id, copy.duplicateId(entry.value.id, `${known.at.file}:${known.at.line}`))]
      : []
  })
}
