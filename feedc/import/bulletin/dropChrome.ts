import { emWidth } from '@feedc/import/text/emWidth'
import {
  CHROME_EDITOR,
  CHROME_FONT_SIZE,
  CHROME_FOOTER,
  CHROME_LINE,
  CHROME_TRAILER,
  FULL_STOP_END,
  META_DATE_KEY,
  META_PAIR,
  META_SOURCE_KEY,
  META_START,
  NAV_WORD,
  WECHAT_BYLINE,
} from './copy'
import { findDate } from './dates'
import type { RawLine } from './RawLine'

/** What a web page says about an article beside it: 「日期：…」「来源：…」. */
export interface PageMeta {
  readonly date: string | null
  readonly source: string | null
  readonly no: number
}

export interface Page {
  readonly lines: readonly RawLine[]
  /** Page notes by the number of the title line above them. */
  readonly metaByTitle: ReadonlyMap<number, PageMeta>
  readonly dropped: readonly RawLine[]
}

const LONG_EM = 40
const TITLE_LINES = 2

/** Takes navigation, counters and footers out of a page saved as text, and turns its date and source lines into notes. */
export function dropChrome(lines: readonly RawLine[]): Page {
  const plain = lines
    .map(line => ({ ...line, text: line.text.replace(CHROME_TRAILER, '').replace(CHROME_FONT_SIZE, '') }))
    .filter(line => line.text !== '')
  const dropped: RawLine[] = []
  const kept: RawLine[] = []
  const metaByTitle = new Map<number, PageMeta>()
  let isFooter = false
  for (const line of plain) {
    const meta = readMeta(line)
    const title = kept[kept.length - 1]
    if (isSentence(line)) isFooter = false
    if (meta && title && !isSentence(title)) {
      const earlier = metaByTitle.get(title.no)
      if (!earlier) dropped.push(...navigationAbove(kept))
      metaByTitle.set(title.no, { date: earlier?.date ?? meta.date, source: earlier?.source ?? meta.source, no: meta.no })
      isFooter = false
    } else if (meta?.source && !meta.date && title) kept.push(line)
    else if (isFooter || CHROME_LINE.test(line.text) || meta || (metaByTitle.size > 0 && CHROME_EDITOR.test(line.text))) {
      isFooter ||= CHROME_FOOTER.test(line.text) && kept.some(isSentence)
      dropped.push(line)
    } else kept.push(line)
  }
  return { lines: kept, metaByTitle, dropped }
}

/** A headline may end in 「！」 or a quotation mark; with a full stop it is text. */
const isSentence = (line: RawLine): boolean => emWidth(line.text) > LONG_EM || FULL_STOP_END.test(line.text)

/**
 * Removes from `kept` what stands between the last sentence and the title: section names, breadcrumbs. The title is the
 * line just above the notes, with a second one when they stand close together and it is no menu word.
 */
function navigationAbove(kept: RawLine[]): RawLine[] {
  let from = kept.length
  while (from > 0 && !isSentence(kept[from - 1]!)) from -= 1
  let titleFrom = kept.length - 1
  while (titleFrom > from && kept.length - titleFrom < TITLE_LINES && isPartOfTitle(kept[titleFrom - 1]!, kept[titleFrom]!))
    titleFrom -= 1
  return kept.splice(from, titleFrom - from)
}

const isPartOfTitle = (above: RawLine, below: RawLine): boolean =>
  below.gap === 0 && emWidth(above.text) >= 8 && !(NAV_WORD.test(above.text) && emWidth(above.text) < 10)

/** A line that is nothing but notes: 「发布时间：2024-02-08 10:30 来源：市邮管局 浏览次数：12」, or a bare date with them. */
function readMeta(line: RawLine): PageMeta | null {
  const [, account, day] = WECHAT_BYLINE.exec(line.text) ?? []
  if (account && day) return { date: findDate(day)?.date ?? null, source: account, no: line.no }
  const pairs = [...line.text.matchAll(META_PAIR)]
  const rest = line.text.replace(META_PAIR, '').replace(/[\s|:：]|\d{1,2}:\d{2}(:\d{2})?/g, '')
  const bare = findDate(rest)
  if (!META_START.test(line.text) && (pairs.length === 0 || !bare)) return null
  if ((bare ? bare.before + bare.after : rest).length > 4) return null
  const noteOf = (key: RegExp): string | null => pairs.find(pair => key.test(pair[1] ?? ''))?.[2]?.trim() || null
  const dated = noteOf(META_DATE_KEY)
  return { date: (dated ? findDate(dated)?.date : bare?.date) ?? null, source: noteOf(META_SOURCE_KEY), no: line.no }
}
