import { copy } from '@feedc/import/copy'
import type { BulletinNotice } from '@feedc/import/notices'
import type { ImportedArticle } from './Bulletin'
import { NEWSLETTER_WORD } from './copy'
import type { Page } from './dropChrome'
import type { Masthead } from './takeMasthead'
import type { Signature } from './takeSignature'

/** The issue's own title, issuer and date, from wherever the document says them; a notice for each it doesn't. */
export function headOf(
  masthead: Masthead,
  signature: Signature,
  page: Page,
  articles: readonly ImportedArticle[],
  printed: string | null,
) {
  const notices: BulletinNotice[] = []
  const onWeb = [...page.metaByTitle.values()]
  const only = articles.length === 1 && (onWeb.length > 0 || signature.issuer) ? articles[0]! : null
  const title = masthead.title ?? (only?.title || null)
  const stated = masthead.issuer ?? signature.issuer
  const issuer = stated ?? only?.source ?? null
  const date = masthead.date ?? signature.date ?? onWeb.find(meta => meta.date)?.date ?? printed

  if (articles.length === 0) notices.push(whole('no_articles', 'error', copy.noArticles))
  if (title === null) notices.push(whole('issue_title_missing', 'warning', copy.noTitle))
  else if (masthead.title === null) notices.push(whole('issue_title_missing', 'warning', copy.titleFromArticle))
  else if (!NEWSLETTER_WORD.test(title)) notices.push(whole('issue_title_short', 'info', copy.titleCut))
  if (issuer === null) notices.push(whole('issuer_missing', 'warning', copy.noIssuer))
  else if (stated === null) notices.push(whole('issuer_from_source', 'warning', copy.issuerFromSource(issuer)))
  if (date === null) notices.push(whole('date_missing', 'warning', copy.noDate))
  return { fields: { title, issuer, date }, notices }
}

const whole = (code: string, severity: 'error' | 'warning' | 'info', message: string): BulletinNotice => ({
  code,
  severity,
  line: null,
  page: null,
  message,
})
