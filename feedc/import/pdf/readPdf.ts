import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { err, ok, type Result } from '@core/result'
import type { Aside, Reading, Seen } from '@feedc/import/bulletin/Reading'
import { LIMITS, type Refusal } from '@feedc/import/file/Refusal'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { Chunk } from './Chunks'
import { type Box, type Matrix, within } from './geometry'
import { PageWalk } from './PageWalk'
import { withNotes } from './pageNotes'
import { linesOfPage, type PdfLine } from './pdfLines'
import { rawLinesOfPdf } from './rawLinesOfPdf'
import { sortChunks } from './sortChunks'
import type { PdfFont } from './TextCursor'
import { uprightRuns } from './uprightRuns'

/** pdf.js' AnnotationMode.DISABLE: they are read on their own. */
const NO_ANNOTATIONS = 0

type PdfJs = typeof import('pdfjs-dist')

/** The operators of a page that are followed, by name. */
type Operators = Readonly<Record<string, number>>

/**
 * The lines of a PDF with their places on the page, what is on it and can't be seen, and a count of both. Text only: a scan
 * has none and is refused. `blindTo`: an operator not to follow, for a test of the count.
 */
export async function read(bytes: Uint8Array, blindTo = ''): Promise<Result<Reading, Refusal>> {
  const pdfjs = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as PdfJs
  const operators: Operators = Object.fromEntries(Object.entries(pdfjs.OPS).filter(([name]) => name !== blindTo))
  const document = await openPdf(pdfjs, bytes).catch((fault: unknown) => fault)
  if (!isDocument(document)) return err(isPasswordFault(document) ? 'encrypted' : 'damaged')
  if (document.numPages > LIMITS.pages) return err('too_slow')

  const pages: Chunk[][] = []
  const seen: Seen[] = []
  const asides: Aside[] = []
  for (let page = 1; page <= document.numPages; page += 1) {
    const proxy = await document.getPage(page)
    pages.push(await chunksOf(operators, document, proxy))
    seen.push(...(await wordsSeen(proxy)).map(text => ({ text, no: null, page })))
    asides.push(...(await commentsOn(proxy)).map(text => ({ kind: 'comment' as const, no: null, page, text })))
    proxy.cleanup()
  }
  const { text, furniture, hidden, struck } = sortChunks(pages)
  const lines: PdfLine[] = []
  for (const [i, runs] of text.entries()) {
    const page = i + 1
    const { runs: upright, doubled, rotated } = uprightRuns(runs)
    const { lines: own, notes } = withNotes(linesOfPage(upright, page))
    if (notes > 0) asides.push({ kind: 'note', no: null, page, text: '' })
    lines.push(...own)
    const say = (kind: Aside['kind'], words: string): void => {
      if (words.trim() !== '') asides.push({ kind, no: null, page, text: words })
    }
    say('hidden', hidden[i]!)
    say('struck', struck[i]!)
    say('doubled', doubled.map(run => run.text).join(''))
    say('rotated', rotated.map(run => run.text).join(''))
    if (own.length === 0) asides.push({ kind: 'picture_page', no: null, page, text: '' })
  }
  for (const [i, { table, page }] of lines.entries())
    if (table?.headings) asides.push({ kind: 'table', no: i + 1, page, text: table.headings.join(' ') })
  return lines.length === 0 ? err('scanned') : ok({ lines: rawLinesOfPdf(lines), furniture, asides, seen })
}

function openPdf(pdfjs: PdfJs, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return pdfjs.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(root, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(root, 'standard_fonts/'),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    // a photograph takes a second to unpack and says nothing
    maxImageSize: 1,
    verbosity: 0,
  }).promise
}

async function chunksOf(operators: Operators, document: PDFDocumentProxy, page: PDFPageProxy): Promise<Chunk[]> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const view: Box = { left: 0, bottom: 0, right: width, top: height }
  const upwards = within([1, 0, 0, -1, 0, height], transform as unknown as Matrix)
  const layers = await document.getOptionalContentConfig()
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS })
  const fontOf = (name: string): PdfFont | null => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as PdfFont) : null)
  const walk = new PageWalk(operators, upwards, view, fontOf, layer => layers.isVisible(layer as never))
  walk.follow(fnArray, argsArray)
  return walk.chunks
}

/** The library's own reading of a page's text, which knows nothing of how the lines were found. */
async function wordsSeen(page: PDFPageProxy): Promise<string[]> {
  const { items } = await page.getTextContent()
  return items.flatMap(item => ('str' in item && item.str.trim() !== '' ? [item.str] : []))
}

/** What somebody pinned on the page, or filled in. */
async function commentsOn(page: PDFPageProxy): Promise<string[]> {
  const annotations = (await page.getAnnotations()) as readonly Readonly<Record<string, unknown>>[]
  return annotations.flatMap(({ subtype, contentsObj, fieldValue }) => {
    const text = subtype === 'Widget' ? fieldValue : (contentsObj as { readonly str?: unknown } | undefined)?.str
    return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : []
  })
}

const isDocument = (value: unknown): value is PDFDocumentProxy =>
  typeof value === 'object' && value !== null && 'numPages' in value
const isPasswordFault = (value: unknown): boolean => value instanceof Error && value.name === 'PasswordException'
