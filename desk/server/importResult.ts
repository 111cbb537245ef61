import { TOPIC_LABEL } from '@core/feed/copy'
import type { ImportResult } from '@desk/api/imports'
import { editorsWords } from '@desk/store/editorsWords'
import type { KeptImport } from '@desk/store/Imports'
import type { Content } from '@feedc/content/Content'
import type { Bulletin, FurnitureKind } from '@feedc/import/bulletin/Bulletin'
import { choose } from '@feedc/import/bulletin/choose'
import { fatesOf } from '@feedc/import/bulletin/fates'
import type { BulletinWithLines } from '@feedc/import/bulletin/readBulletin'
import { copy } from '@feedc/import/copy'
import { suggestDraft } from '@feedc/import/drafts/draftFiles'
import { inkOf } from '@feedc/import/text/countChars'

const MISSING = 'text_missing'

/** The bulletin with what an editor chose so far. */
export const decided = ({ bulletin, lines }: BulletinWithLines, { chosen }: KeptImport): Bulletin =>
  choose(bulletin, lines, chosen)

/** What the page shows of an import: the document's lines beside the articles, every character counted. */
export function importResult(read: BulletinWithLines, job: KeptImport, content: Content, isThere: boolean): ImportResult {
  const bulletin = decided(read, job)
  const fates = fatesOf(read.lines, bulletin)
  const chosen = new Map(job.chosen.map(({ notice, choice }) => [notice, choice]))
  const isOpen = (at: number): boolean => !chosen.has(at)
  return {
    version: job.version,
    head: { title: bulletin.title ?? '', issuer: bulletin.issuer ?? '', date: bulletin.date ?? '' },
    articles: bulletin.articles.map((article, at) => ({
      ...suggestDraft(article, content),
      paragraphs: article.paragraphs.map((text, paragraph) => ({
        text,
        isHeading: article.headings?.includes(paragraph) === true,
        no: fates.find(fate => fate.article === at && fate.paragraph === paragraph)?.line.no ?? null,
      })),
    })),
    blocks: fates.map(({ line, fate, article }) => ({
      no: line.no,
      page: line.page,
      text: line.text,
      fate,
      article,
      notices: read.bulletin.notices.flatMap(({ line: no }, at) => (no === line.no ? [`n${at}`] : [])),
      isBold: line.isBold,
      isCentred: line.isCentred,
      headingLevel: line.headingLevel,
    })),
    tail: bulletin.tail,
    dropped: bulletin.furniture.map(({ kind, text, page }) => ({ kind: copy.furniture[kind], text, page })),
    notices: read.bulletin.notices.map((notice, at) => ({
      id: `n${at}`,
      code: notice.code,
      severity: notice.severity,
      no: notice.line,
      page: notice.page,
      message: editorsWords(notice.message),
      quote: notice.quote ?? null,
      choices: notice.choices ?? [],
      chosen: chosen.get(at) ?? null,
    })),
    counts: countsOf(bulletin, isOpen),
    topics: Object.values(TOPIC_LABEL),
    isThere,
  }
}

/** How many characters of the document without a place nobody has decided on. */
export const unaccountedIn = (bulletin: Bulletin, job: KeptImport): number =>
  countsOf(bulletin, at => !job.chosen.some(({ notice }) => notice === at)).unaccounted

const MASTHEAD: readonly FurnitureKind[] = ['masthead']

function countsOf({ articles, tail, furniture, notices }: Bulletin, isOpen: (at: number) => boolean): ImportResult['counts'] {
  const size = (texts: readonly string[]): number => inkOf(texts.join('')).length
  const isMasthead = ({ kind }: { readonly kind: FurnitureKind }): boolean => MASTHEAD.includes(kind)
  const quotes = notices.map(({ quote, code }, at) => ({ quote: quote ?? '', isMissing: code === MISSING && isOpen(at) }))
  const parts = {
    articles: size(articles.flatMap(({ title, paragraphs, source }) => [title, ...paragraphs, source ?? ''])),
    masthead: size(furniture.filter(isMasthead).map(({ text }) => text)),
    tail: size(tail),
    dropped: size(furniture.filter(one => !isMasthead(one)).map(({ text }) => text)),
    notices: size(quotes.filter(({ isMissing }) => !isMissing).map(({ quote }) => quote)),
    unaccounted: size(quotes.filter(({ isMissing }) => isMissing).map(({ quote }) => quote)),
  }
  return { ...parts, total: Object.values(parts).reduce((sum, count) => sum + count, 0) }
}
