import { copy } from '@feedc/import/copy'
import type { BulletinNotice } from '@feedc/import/notices'
import { closeSpacedOut } from '@feedc/import/text/closeSpacedOut'
import { jointsOf } from '@feedc/import/text/joinWrapped'
import { isTraditional, toSimplified } from '@feedc/import/text/simplify'
import { assemble } from './assemble'
import type { Bulletin, ImportedArticle } from './Bulletin'
import { NEWSLETTER_WORD } from './copy'
import { findDate } from './dates'
import { dropChrome, type Page } from './dropChrome'
import { dropContents } from './dropContents'
import { dropFurniture } from './dropFurniture'
import { joinNoteHeads } from './editorsNote'
import { markedTitles } from './markedTitles'
import { numberedTitles } from './numberedTitles'
import type { RawLine } from './RawLine'
import { readLayout } from './readLayout'
import { type Masthead, takeMasthead } from './takeMasthead'
import { type Signature, takeSignature } from './takeSignature'
import { takeTail } from './takeTail'
import { noticeAt, shorten, unsureNotices } from './unsure'

const whole = (code: string, severity: 'error' | 'warning' | 'info', message: string): BulletinNotice => ({
  code,
  severity,
  line: null,
  message,
})

/**
 * A bulletin out of the lines of a document, whatever it came from.
 * Never fails: what is missing or unsure is a notice beside what was found.
 */
export function parseBulletin(raw: readonly RawLine[]): Bulletin {
  const script = inSimplified(raw.map(line => ({ ...line, text: closeSpacedOut(line.text) })))
  const page = dropChrome(dropFurniture(script.lines))
  const tail = takeTail(page.lines)
  const masthead = takeMasthead(tail.body)
  const isHeadless = masthead.title === null && masthead.date === null
  const signature = isHeadless ? takeSignature(masthead.body) : null
  const listed = dropContents(joinNoteHeads(signature?.body ?? withoutHeadAgain(masthead)))
  const lines = markedTitles(listed.lines)

  const layout = readLayout(lines, {
    byPage: new Set([...page.metaByTitle.keys(), ...listed.titleNos]),
    byNumber: numberedTitles(lines),
  })
  const labels = layout.segmentation.labels
  const joints = jointsOf(lines.map(line => line.text).join('\n'), layout.isCutByCount)
  const { articles, notices } = assemble(layout, joints, page.metaByTitle)
  const printed = tail.colophon.map(line => findDate(line.text)?.date).find(Boolean) ?? null
  const head = headOf(masthead, signature, page, articles, printed)
  return {
    ...head.fields,
    articles,
    tail: [...(signature?.entries ?? []), ...tail.entries],
    notices: inOrder([
      ...script.notices,
      ...head.notices,
      ...page.dropped.map(line => noticeAt(line, 'page_chrome', 'info', copy.chromeDropped(shorten(line.text)))),
      ...(listed.contents ? [noticeAt(listed.contents, 'contents_dropped', 'info', copy.contentsDropped)] : []),
      ...listed.columns.map(line => noticeAt(line, 'column_dropped', 'info', copy.columnDropped(line.text))),
      ...unsureNotices(lines, labels),
      ...notices,
    ]),
  }
}

function inSimplified(lines: readonly RawLine[]): { lines: readonly RawLine[]; notices: BulletinNotice[] } {
  if (!isTraditional(lines.map(line => line.text).join('\n'))) return { lines, notices: [] }
  const simplified = lines.map(line => ({ ...line, text: toSimplified(line.text) }))
  return { lines: simplified, notices: [whole('traditional_script', 'info', copy.traditional)] }
}

/** A running head that was seen once only, on the second page, is still the bulletin's name. */
function withoutHeadAgain({ title, body }: Masthead): readonly RawLine[] {
  const squash = (text: string): string => text.replace(/\s/g, '')
  return title === null ? body : body.filter(line => squash(line.text) !== squash(title))
}

function headOf(
  masthead: Masthead,
  signature: Signature | null,
  page: Page,
  articles: readonly ImportedArticle[],
  printed: string | null,
) {
  const notices: BulletinNotice[] = []
  const onWeb = [...page.metaByTitle.values()]
  const only = articles.length === 1 && (onWeb.length > 0 || signature?.issuer) ? articles[0]! : null
  const title = masthead.title ?? (only?.title || null)
  const stated = masthead.issuer ?? signature?.issuer ?? null
  const issuer = stated ?? only?.source ?? null
  const date = masthead.date ?? signature?.date ?? onWeb.find(meta => meta.date)?.date ?? printed

  if (articles.length === 0) notices.push(whole('no_articles', 'error', copy.noArticles))
  if (title === null) notices.push(whole('issue_title_missing', 'warning', copy.noTitle))
  else if (masthead.title === null) notices.push(whole('issue_title_missing', 'warning', copy.titleFromArticle))
  else if (!NEWSLETTER_WORD.test(title)) notices.push(whole('issue_title_short', 'info', copy.titleCut))
  if (issuer === null) notices.push(whole('issuer_missing', 'warning', copy.noIssuer))
  else if (stated === null) notices.push(whole('issuer_from_source', 'warning', copy.issuerFromSource(issuer)))
  if (date === null) notices.push(whole('date_missing', 'warning', copy.noDate))
  return { fields: { title, issuer, date }, notices }
}

const inOrder = (notices: readonly BulletinNotice[]): BulletinNotice[] =>
  [...notices].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
