import { LIST_NAMES, type ListName } from '@core/feed/lists'
import type { RecordKind } from '@desk/api/records'
import { LIST, readYaml } from '@feedc/content/readYaml'
import { RECORD_FILES } from '@feedc/content/recordFiles'

/** One record a file · all records of the kind in one file, under a key. */
export type RecordPlace =
  | {
      readonly type: 'file'
      readonly folder: string
      readonly files: RegExp
      readonly prefix: string
      readonly ending: '.md' | '.yaml'
    }
  | { readonly type: 'list'; readonly file: string; readonly key: string }

/** What stands before an id in the name of its file. */
const PREFIX: Readonly<Partial<Record<ListName, string>>> = { paths: 'path-', channels: 'channel-', benefits: 'benefit-' }

const placeOfList = (name: ListName): RecordPlace => {
  const from = RECORD_FILES[name]
  if ('file' in from) return { type: 'list', file: from.file, key: name === 'triage' ? 'questions' : LIST }
  const ending = from.read === readYaml ? '.yaml' : '.md'
  return { type: 'file', folder: from.folder, files: from.files, prefix: PREFIX[name] ?? '', ending }
}

/** Where each kind is kept, as feedc reads it. */
export const RECORD_PLACES: Readonly<Record<RecordKind, RecordPlace>> = {
  issues: { type: 'file', folder: 'bulletins', files: /\/issue\.yaml$/, prefix: '', ending: '.yaml' },
  articles: { type: 'file', folder: 'bulletins', files: /\/\d{2}-[^/]+\.md$/, prefix: '', ending: '.md' },
  ...(Object.fromEntries(LIST_NAMES.map(name => [name, placeOfList(name)])) as Record<ListName, RecordPlace>),
}

/** A file's record, as the feed would call it: an issue by its folder, an article by its issue and number, others by their name. */
export function idOfFile(kind: RecordKind, file: string): string {
  const [, issue = '', name = ''] = /^(?:.*\/)?([^/]+)\/([^/]+)$/.exec(file) ?? []
  if (kind === 'issues') return issue
  if (kind === 'articles') return `${issue}-${name.slice(0, 2)}`
  const place = RECORD_PLACES[kind]
  const prefix = place.type === 'file' ? place.prefix : ''
  return name
    .replace(/\.[a-z]+$/, '')
    .slice(prefix.length)
    .replace(/^\d\d-/, '')
}

/** Which kinds a file holds records of: none, or one. */
export function kindOfFile(file: string): RecordKind | null {
  const fits = ([, place]: [string, RecordPlace]): boolean =>
    place.type === 'list' ? place.file === file : file.startsWith(`${place.folder}/`) && place.files.test(file)
  return (Object.entries(RECORD_PLACES).find(fits)?.[0] as RecordKind | undefined) ?? null
}
