import { copy } from '@feedc/import/copy'
import type { BulletinNotice } from '@feedc/import/notices'
import { gone } from '@feedc/import/text/countChars'
import { type Joints, joinWrapped } from '@feedc/import/text/joinWrapped'
import type { Furniture, ImportedArticle } from './Bulletin'
import { closingSource } from './closingSource'
import { SENTENCE_END } from './copy'
import type { Row } from './costs'
import type { PageMeta } from './dropChrome'
import { isNote } from './editorsNote'
import { withoutNumber } from './numberedTitles'
import type { RawLine } from './RawLine'
import type { Layout } from './readLayout'
import type { Labelled } from './segment'
import { noticeAt, shorten } from './unsure'

interface Draft {
  titleLines: RawLine[]
  paragraphs: { lines: RawLine[] }[]
}

export interface Assembled {
  readonly articles: readonly ImportedArticle[]
  readonly furniture: readonly Furniture[]
  readonly notices: readonly BulletinNotice[]
  /** Sources that stand beside the articles, in the notes of a web page, and not in their text. */
  readonly added: readonly string[]
}

/** Puts labelled lines together: wrapped lines into paragraphs, paragraphs under their title, the closing source apart. */
export function assemble(layout: Layout, joints: Joints, metaByTitle: ReadonlyMap<number, PageMeta>): Assembled {
  const notices: BulletinNotice[] = []
  const lines = layout.rows.map(row => row.line)
  const drafts = withoutNote(draftsOf(lines, layout.segmentation.labels), joints, notices)
  const articles = drafts.map(draft => articleOf(draft, titleOf(draft.titleLines, layout, joints), joints, metaByTitle, notices))
  const last = drafts[drafts.length - 1]?.paragraphs.at(-1)?.lines.at(-1)
  const lastArticle = articles[articles.length - 1]
  if (last && lastArticle?.source === null && !SENTENCE_END.test(last.text))
    notices.push(noticeAt(last, 'cut_short', 'warning', copy.cutShort))
  const added = drafts.flatMap((draft, i) => {
    const source = draft.titleLines.map(line => metaByTitle.get(line.no)).find(Boolean)?.source
    return source && articles[i]!.source === source ? [source] : []
  })
  return { articles, furniture: drafts.flatMap((draft, i) => labelsOf(draft, articles[i]!)), notices, added }
}

function draftsOf(lines: readonly RawLine[], labels: readonly Labelled[]): Draft[] {
  const drafts: Draft[] = []
  for (const [i, line] of lines.entries()) {
    const role = labels[i]?.role ?? 'running'
    if (role === 'title' || drafts.length === 0) drafts.push({ titleLines: [], paragraphs: [] })
    const open = drafts[drafts.length - 1]!
    if (role.startsWith('title')) open.titleLines.push(line)
    else if (role === 'opening' || open.paragraphs.length === 0) open.paragraphs.push({ lines: [line] })
    else open.paragraphs[open.paragraphs.length - 1]!.lines.push(line)
  }
  return drafts
}

/** What the issue says of itself before its first article is no article: the editor gets it in a notice. */
function withoutNote(drafts: readonly Draft[], joints: Joints, notices: BulletinNotice[]): readonly Draft[] {
  const [first, ...others] = drafts
  const note = first?.paragraphs[0]?.lines
  if (!first || !note?.[0] || first.titleLines.length > 0 || !isNote(note[0].text)) return drafts
  const text = joinWrapped(textsOf(note), joints)
  notices.push(noticeAt(note[0], 'editors_note', 'info', copy.editorsNote(shorten(text)), [], text))
  const rest = first.paragraphs.slice(1)
  return rest.length > 0 ? [{ ...first, paragraphs: rest }, ...others] : others
}

const textsOf = (lines: readonly RawLine[]): string[] => lines.map(line => line.text)

/** Lines the author broke keep a space between them; a title that just ran over the margin is one piece. */
function titleOf(lines: readonly RawLine[], { rows, setting }: Layout, joints: Joints): string {
  const rowOf = (line: RawLine): Row | undefined => rows.find(row => row.line === line)
  return lines.reduce((title, line, i) => {
    const [above, own] = [lines[i - 1], rowOf(line)]
    if (!above || !own) return own?.is.isTitleByNumber ? withoutNumber(line.text) : line.text
    const room = setting.wrap - (rowOf(above)?.is.width ?? 0)
    return room < own.is.firstPiece * line.scale - 0.15 ? joinWrapped([title, line.text], joints) : `${title} ${line.text}`
  }, '')
}

function articleOf(
  draft: Draft,
  title: string,
  joints: Joints,
  metaByTitle: ReadonlyMap<number, PageMeta>,
  notices: BulletinNotice[],
): ImportedArticle {
  const first = draft.titleLines[0] ?? draft.paragraphs[0]?.lines[0]
  if (title === '' && first) notices.push(noticeAt(first, 'title_missing', 'warning', copy.articleWithoutTitle))
  if (draft.paragraphs.length === 0 && first)
    notices.push(noticeAt(first, 'body_missing', 'warning', copy.articleWithoutBody(title)))

  const meta = draft.titleLines.map(line => metaByTitle.get(line.no)).find(Boolean)
  const paragraphs: string[] = []
  let source = meta?.source ?? null
  for (const [i, { lines }] of draft.paragraphs.entries()) {
    const text = joinWrapped(textsOf(lines), joints)
    const closing = i >= draft.paragraphs.length - 2 ? closingSource(text) : null
    if (closing && !closing.isSure)
      notices.push(noticeAt(lines[lines.length - 1]!, 'source_unsure', 'warning', copy.unsureSource(shorten(closing.source))))
    if (closing) source = closing.source
    const body = closing ? closing.text : text
    if (body !== '') paragraphs.push(body)
  }
  paragraphs.push(...linesOf(draft).flatMap(line => line.notes))
  return { title, paragraphs, source }
}

const linesOf = (draft: Draft): RawLine[] => [...draft.titleLines, ...draft.paragraphs.flatMap(({ lines }) => lines)]

/** What an article's lines held besides its words: the number before a headline, brackets around a source. */
function labelsOf(draft: Draft, { title, paragraphs, source }: ImportedArticle): Furniture[] {
  const lines = linesOf(draft)
  const whole = lines.flatMap(line => [line.text, ...line.notes]).join(' ')
  const labels = gone(whole, [title, ...paragraphs, source ?? ''].join(' '))
  return labels === '' ? [] : [{ kind: 'label', text: labels, line: lines[0]?.no ?? null, page: lines[0]?.page ?? null }]
}
