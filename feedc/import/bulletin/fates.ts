import { inkOf } from '@feedc/import/text/countChars'
import { isTraditional, toSimplified } from '@feedc/import/text/simplify'
import type { Bulletin, ImportedArticle } from './Bulletin'
import type { RawLine } from './RawLine'

/** Where a line of the document ended. */
type Fate = 'title' | 'article' | 'masthead' | 'tail' | 'dropped' | 'notice' | 'unaccounted'

export interface LineFate {
  readonly line: RawLine
  readonly fate: Fate
  readonly article: number | null
  /** In which of the article's paragraphs it begins; null in a title or a source. */
  readonly paragraph: number | null
  /** How many characters that show stand before it in the paragraph. */
  readonly offset: number
}

/** A number before a headline, brackets around a source: so many characters of a line may have gone. */
const TRIMMED = 8
/** At least so much of a line is still in one piece. */
const SHARE = 0.4
/** Fewer characters stand in any line by chance. */
const HEADLINE = 4

/**
 * Says of every line of a document in which article, in which furniture or in which notice of the bulletin its words are, by the words
 * alone: lines and articles come in one order, so each line is looked for behind the one before.
 */
export function fatesOf(lines: readonly RawLine[], bulletin: Bulletin): readonly LineFate[] {
  const spell = isTraditional(lines.map(({ text }) => text).join('\n')) ? inSimplified : asWritten
  const ink = (text: string): string => inkOf(spell(text))
  const articles = bulletin.articles.map(article => piecesOf(article, ink))
  const tail = ink(bulletin.tail.join(''))
  const besides = besidesOf(bulletin, ink)
  let at: Cursor = { article: -1, piece: 0, offset: 0 }

  return lines.map((line): LineFate => {
    const words = ink(line.text)
    const beside = besides.get(line.no)?.find(one => one.ink.includes(words))
    const found = beside && isWhole(beside, words) ? null : find(articles, at, words)
    if (found) {
      at = found.next
      const { piece, article } = found
      return {
        line,
        fate: piece.kind === 'title' ? 'title' : 'article',
        article,
        paragraph: piece.paragraph,
        offset: found.offset,
      }
    }
    const fate = beside?.fate ?? (isIn(tail, words) ? 'tail' : at.article < 0 ? 'masthead' : 'dropped')
    return { line, fate, article: null, paragraph: null, offset: 0 }
  })
}

const asWritten = (text: string): string => text
const inSimplified = (text: string): string => [...text].map(toSimplified).join('')

interface Piece {
  readonly kind: 'title' | 'paragraph' | 'source'
  readonly ink: string
  readonly paragraph: number | null
}

const piecesOf = ({ title, paragraphs, source }: ImportedArticle, ink: (text: string) => string): readonly Piece[] => [
  { kind: 'title', ink: ink(title), paragraph: null },
  ...paragraphs.map((text, paragraph) => ({ kind: 'paragraph' as const, ink: ink(text), paragraph })),
  { kind: 'source', ink: ink(source ?? ''), paragraph: null },
]

interface Cursor {
  readonly article: number
  readonly piece: number
  readonly offset: number
}

interface Found {
  readonly article: number
  readonly piece: Piece
  readonly offset: number
  readonly next: Cursor
}

/** The next place behind the cursor that holds the line: in this article, or in the one after it. */
function find(articles: readonly (readonly Piece[])[], from: Cursor, words: string): Found | null {
  if (words === '') return null
  for (const part of [words, ...trimmed(words)]) {
    for (let article = Math.max(0, from.article); article < Math.min(articles.length, from.article + 2); article += 1) {
      const pieces = articles[article]!
      for (let p = article === from.article ? from.piece : 0; p < pieces.length; p += 1) {
        const start = article === from.article && p === from.piece ? from.offset : 0
        const offset = pieces[p]!.ink.indexOf(part, start)
        if (offset >= 0) return { article, piece: pieces[p]!, offset, next: { article, piece: p, offset: offset + part.length } }
      }
    }
  }
  return findHeadline(articles, from, words) ?? findSource(articles, from, words)
}

/** 「【标题】正文…」: the headline of the next article is a part of its line, and its text goes on behind it. */
function findHeadline(articles: readonly (readonly Piece[])[], from: Cursor, words: string): Found | null {
  const article = from.article + 1
  const [title, text] = articles[article] ?? []
  const at = title && title.ink.length >= HEADLINE ? words.indexOf(title.ink) : -1
  if (!title || at < 0) return null
  const rest = words.slice(at + title.ink.length).replace(/^\P{L}+/u, '')
  const begins = rest !== '' && text !== undefined ? text.ink.indexOf(rest) : -1
  const next = begins < 0 ? { article, piece: 0, offset: title.ink.length } : { article, piece: 1, offset: begins + rest.length }
  return { article, piece: title, offset: 0, next }
}

/** 「（来源：某局）」: the source is a part of its line. */
function findSource(articles: readonly (readonly Piece[])[], from: Cursor, words: string): Found | null {
  for (let article = Math.max(0, from.article); article < Math.min(articles.length, from.article + 2); article += 1) {
    const piece = articles[article]!.at(-1)!
    if (piece.ink !== '' && words.includes(piece.ink))
      return { article, piece, offset: 0, next: { article, piece: articles[article]!.length - 1, offset: piece.ink.length } }
  }
  return null
}

/** What may be left of a line: without its beginning, or as much of it as stands before a source in brackets. */
function* trimmed(words: string): Generator<string> {
  const least = Math.max(4, Math.ceil(words.length * SHARE))
  for (let cut = 1; cut <= TRIMMED && words.length - cut >= least; cut += 1) yield words.slice(cut)
  for (let length = words.length - 1; length >= least; length -= 1) yield words.slice(0, length)
}

interface Beside {
  readonly ink: string
  readonly fate: Fate
}

/** What stands beside the articles, by the line it stood on. */
function besidesOf({ furniture, notices }: Bulletin, ink: (text: string) => string): ReadonlyMap<number, Beside[]> {
  const besides = new Map<number, Beside[]>()
  const put = (line: number | null, one: Beside): void => {
    if (line !== null) besides.set(line, [...(besides.get(line) ?? []), one])
  }
  for (const { kind, text, line } of furniture)
    if (kind !== 'label') put(line, { ink: ink(text), fate: kind === 'masthead' ? 'masthead' : 'dropped' })
  for (const { code, quote, line } of notices)
    if (quote !== undefined) put(line, { ink: ink(quote), fate: code === 'text_missing' ? 'unaccounted' : 'notice' })
  return besides
}

const isWhole = ({ ink }: Beside, words: string): boolean => words !== '' && ink.includes(words)
const isIn = (tail: string, words: string): boolean =>
  words !== '' && tail.includes([...trimmed(words)].find(part => tail.includes(part)) ?? words)
