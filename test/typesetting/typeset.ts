import { emWidth } from '@feedc/import/text/emWidth'

/** A bulletin as its author wrote it, before any program broke its lines. */
export interface Manuscript {
  readonly title: string
  readonly issuer: string
  readonly dateText: string
  readonly articles: readonly { readonly titleLines: readonly string[]; readonly paragraphs: readonly string[] }[]
  readonly tail: readonly string[]
}

interface Page {
  /** Characters a line. */
  readonly measure: number
  /** Lines a page; 0 = no pages. */
  readonly lines: number
  readonly number: (page: number) => string | null
  readonly head: string | null
  /** What comes between a page and the next. */
  readonly formFeed: boolean
}

export interface TextLayout extends Page {
  /** Whether the text keeps the two characters by which paragraphs stand in, loses them, or never had them. */
  readonly indent: 'kept' | 'lost' | 'none'
  readonly blank: 'every line' | 'paragraphs' | 'never'
  /** A typesetter keeps numbers whole and punctuation off line starts; a program counts. */
  readonly breaks: 'typeset' | 'counted'
}

const NOT_AT_START = /^[，。、；：！？）》”’」』】,;:!?)\]%％]/

/** The manuscript as a text file: what a PDF or a web page turns into when somebody copies it. */
export function typeset({ title, issuer, dateText, articles, tail }: Manuscript, layout: TextLayout): string {
  const lines: string[] = [title, `${issuer}编 ${dateText}`]
  for (const article of articles) {
    if (layout.blank === 'paragraphs') lines.push('')
    lines.push(...article.titleLines)
    for (const paragraph of article.paragraphs) {
      if (layout.blank === 'paragraphs') lines.push('')
      lines.push(...wrap(paragraph, layout))
    }
  }
  if (layout.blank === 'paragraphs') lines.push('')
  lines.push(...tail)
  return paginate(lines, layout).join(layout.blank === 'every line' ? '\n\n' : '\n')
}

function wrap(paragraph: string, layout: TextLayout): string[] {
  const inset = layout.indent === 'none' ? '' : '\u3000\u3000'
  const lines =
    layout.breaks === 'counted' ? byCount(inset + paragraph, layout.measure) : byWidth(inset + paragraph, layout.measure)
  return layout.indent === 'lost' ? lines.map(line => line.trim()) : lines
}

function byCount(text: string, measure: number): string[] {
  const chars = [...text]
  return Array.from({ length: Math.ceil(chars.length / measure) }, (_, i) => chars.slice(i * measure, (i + 1) * measure).join(''))
}

function byWidth(text: string, measure: number): string[] {
  const pieces = text.match(/[0-9A-Za-z.%]+|./gu) ?? []
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    const isFull = emWidth(line + piece) > measure
    if (isFull && !(NOT_AT_START.test(piece) && emWidth(line) <= measure)) {
      lines.push(line.trimEnd())
      line = piece === ' ' ? '' : piece
    } else line += piece
  }
  return line === '' ? lines : [...lines, line]
}

function paginate(lines: readonly string[], page: Page): string[] {
  if (page.lines === 0) return [...lines]
  const set: string[] = []
  for (let from = 0, no = 1; from < lines.length; from += page.lines, no += 1) {
    const body = lines.slice(from, from + page.lines)
    const number = page.number(no)
    const all = [...(page.head !== null ? [page.head] : []), ...body, ...(number !== null ? [number] : [])]
    if (page.formFeed && no > 1) all[0] = `\f${all[0] ?? ''}`
    set.push(...all)
  }
  return set
}
