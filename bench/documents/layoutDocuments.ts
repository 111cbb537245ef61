import type { Wanted } from '@test/documents/Sheet'
import { realManuscript } from '@test/typesetting/realBulletin'
import { type DocxLayout, setDocx } from '@test/typesetting/setDocx'
import { type PrintLayout, setHtml } from '@test/typesetting/setHtml'

/** A document to be made four ways, and what it says. */
export interface Source {
  readonly name: string
  readonly docx: () => Buffer | Promise<Buffer>
  readonly html: string
  readonly margins: Pick<PrintLayout, 'head' | 'numbers'>
  readonly wanted: readonly Wanted[]
  readonly never: readonly string[]
}

const HEADINGS = ['styled', 'bold', 'plain'] as const

/** One bulletin in fifteen layouts. */
export function layoutDocuments(): Source[] {
  const real = realManuscript()
  const wanted = real.articles.map(({ titleLines, paragraphs }) => ({ title: titleLines.join(''), paragraphs: [...paragraphs] }))
  return Array.from({ length: 15 }, (_, i) => {
    const headings = HEADINGS[i % 3]!
    const head = i % 2 === 0 ? null : real.title
    const docx: DocxLayout = { headings, twoLines: i % 4 < 2 ? 'paragraphs' : 'break', head }
    const print: PrintLayout = {
      measure: 26 + i,
      headings,
      head,
      numbers: i % 3 !== 1,
      isJustified: i % 2 === 0,
      isIndented: i % 5 !== 4,
      isSpaced: i % 5 === 4,
    }
    return {
      name: `layout ${i}: ${headings}, ${docx.twoLines}, ${head === null ? 'no head' : 'head'}`,
      docx: () => setDocx(real, docx),
      html: setHtml(real, print),
      margins: print,
      wanted,
      never: [],
    }
  })
}
