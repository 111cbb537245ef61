import type { AcceptImportBody } from '@desk/api/imports'
import type { FileChange } from '@desk/store/Versions'
import type { Content } from '@feedc/content/Content'
import type { Bulletin } from '@feedc/import/bulletin/Bulletin'
import { articleFile, suggestDraft, withIssue } from '@feedc/import/drafts/draftFiles'

type Edits = NonNullable<AcceptImportBody['articles']>

/** The files of an imported issue, with what its editor changed of each article. One left out is in the notes beside it. */
export function acceptedFiles(bulletin: Bulletin, date: string, edits: Edits, content: Content): readonly FileChange[] {
  let number = 0
  const left: string[] = []
  const articles = bulletin.articles.flatMap((article, at) => {
    const edit = edits.find(one => one.at === at)
    if (edit?.isLeftOut) {
      left.push(article.title)
      return []
    }
    const suggested = suggestDraft(article, content)
    number += 1
    const draft = {
      title: edit?.title ?? suggested.title,
      summary: edit?.summary ?? suggested.summary,
      topics: edit?.topics ?? suggested.topics,
      rank: edit?.rank ?? suggested.rank,
      source: edit?.source === undefined ? suggested.source : edit.source || null,
      related: edit?.related ?? suggested.related,
    }
    return [articleFile(draft, article, number)]
  })
  const furniture = [...bulletin.furniture, ...left.map(text => ({ kind: 'unwanted' as const, text, line: null, page: null }))]
  return withIssue({ ...bulletin, furniture }, date, articles).map(({ name, text }) => ({
    file: `bulletins/${date}/${name}`,
    bytes: Buffer.from(text),
  }))
}

/** An issue imported again is the new one: what it no longer has goes, and is in the history. */
export function replacedBy(files: readonly FileChange[], there: readonly string[]): readonly FileChange[] {
  const kept = new Set(files.map(({ file }) => file))
  return there.filter(file => !kept.has(file) && file.endsWith('.md')).map(file => ({ file, bytes: null }))
}

/** The articles among the files of an issue, by the ids that couriers' pages have. */
export const articlesIn = (files: readonly FileChange[], date: string): readonly string[] =>
  files.flatMap(({ file }) => /\/(\d\d)-[^/]+\.md$/.exec(file)?.[1] ?? []).map(number => `${date}-${number}`)
