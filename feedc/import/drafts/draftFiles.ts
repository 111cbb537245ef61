import { TOPIC_LABEL } from '@core/feed/copy'
import type { Content } from '@feedc/content/Content'
import { IMPORT_NOTES } from '@feedc/content/ContentFiles'
import { TOPIC_OF } from '@feedc/content/words'
import type { Bulletin, ImportedArticle } from '@feedc/import/bulletin/Bulletin'
import { copy } from '@feedc/import/copy'
import { groupNotices } from '@feedc/import/groupNotices'
import { stringify } from 'yaml'
import { OFFICIAL, TAIL_GROUP } from './copy'
import { suggestRelated } from './related'
import { suggestRank, suggestSummary, suggestTopics } from './suggest'

export interface DraftFile {
  readonly name: string
  readonly text: string
}

/** issue.yaml, one Markdown file an article and the notices, as content/README.zh-CN.md has them. What is unknown stays empty. */
export function draftFiles(bulletin: Bulletin, issueId: string, content: Content): DraftFile[] {
  const articles = bulletin.articles.map((article, i) => articleFile(suggestDraft(article, content), article, i + 1))
  return withIssue(bulletin, issueId, articles)
}

/** The issue's own files around its articles'. */
export const withIssue = (bulletin: Bulletin, issueId: string, articles: readonly DraftFile[]): DraftFile[] => [
  { name: 'issue.yaml', text: yaml(issueOf(bulletin, issueId)) },
  ...articles,
  { name: IMPORT_NOTES, text: yaml(importNotes(bulletin)) },
]

/** What importing was unsure of, beside the drafts, for whoever goes over them later. Nothing reads it into the feed. */
function importNotes({ notices, furniture }: Bulletin): object {
  return {
    notices: groupNotices(notices).map(({ code, severity, count, notices: alike }) => ({
      code,
      severity: copy.severity[severity],
      count,
      places: alike.map(({ line, page, message, quote, choices }) => ({
        ...(line !== null && { line }),
        ...(page !== null && { page }),
        message,
        ...(quote !== undefined && { quote }),
        ...(choices && { choices }),
      })),
    })),
    furniture: furniture.map(({ kind, text }) => ({ kind: copy.furniture[kind], text })),
  }
}

function issueOf({ title, issuer, date, tail }: Bulletin, id: string): object {
  return {
    id,
    title: title ?? '',
    issuer: issuer ?? '',
    date: date ?? '',
    source: { name: title ?? '', url: null, date: date ?? '', kind: OFFICIAL },
    ...(tail.length > 0 && { distribution: distributionOf(tail) }),
  }
}

/** The tail's entries under the word that opens their group. */
function distributionOf(tail: readonly string[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {}
  let open = ''
  for (const entry of tail) {
    open = TAIL_GROUP.exec(entry)?.[1] ?? open
    const names = entry
      .replace(TAIL_GROUP, '')
      .split(/[\uff0c,\uff1b;]/)
      .map(name => name.trim())
    groups[open] = [...(groups[open] ?? []), ...names.filter(Boolean)]
  }
  return groups
}

/** What an editor fills in of an article, as far as it can be suggested. Topics are labels. */
export interface ArticleDraft {
  readonly title: string
  readonly summary: string
  readonly topics: readonly string[]
  readonly rank: number
  readonly source: string | null
  readonly related: Readonly<Record<string, readonly string[]>>
}

export function suggestDraft(article: ImportedArticle, content: Content): ArticleDraft {
  const topics = suggestTopics(article)
  return {
    title: article.title,
    summary: suggestSummary(article),
    topics: topics.map(topic => TOPIC_LABEL[topic]),
    rank: suggestRank(topics),
    source: article.source,
    related: Object.fromEntries(Object.entries(suggestRelated(article, content))),
  }
}

/** One article as its file; the name tells what it is about. */
export function articleFile(draft: ArticleDraft, { paragraphs, headings = [] }: ImportedArticle, number: number): DraftFile {
  const related = Object.entries(draft.related).filter(([, ids]) => ids.length > 0)
  const front = {
    title: draft.title,
    summary: draft.summary,
    topics: draft.topics,
    rank: draft.rank,
    ...(draft.source !== null && { authors: [draft.source] }),
    ...(related.length > 0 && { related: Object.fromEntries(related) }),
  }
  const body = paragraphs.map((text, at) => `${headings.includes(at) ? '## ' : ''}${plainMarkdown(text)}`).join('\n\n')
  const topic = TOPIC_OF[draft.topics[0] ?? ''] ?? 'article'
  return { name: `${String(number).padStart(2, '0')}-${topic}.md`, text: `---\n${yaml(front)}---\n\n${body}\n` }
}

const yaml = (value: object): string => stringify(value, { lineWidth: 0, nullStr: '', flowCollectionPadding: false })

/** Text that Markdown reads back as itself: no list, heading, quote, emphasis or link comes of it. */
const plainMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~]/g, char => `\\${char}`)
    .replace(/&(?=[#\w]+;)/g, '\\&')
    .replace(/^([#+\-=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/!(?=\\\[)/g, '\\!')
