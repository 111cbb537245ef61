import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { err, ok, type Result } from '@core/result'
import { LIMITS, type Refusal } from '@feedc/import/file/Refusal'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { linesOfPage, type PdfLine, type PdfRun } from './pdfLines'
import type { Aside, Reading, Seen } from './Reading'
import { rawLinesOfPdf } from './rawLinesOfPdf'
import { uprightRuns } from './uprightRuns'

/** The lines of a PDF with their places on the page. Text only: a scan has none and is refused. */
export async function read(bytes: Uint8Array): Promise<Result<Reading, Refusal>> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(root, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(root, 'standard_fonts/'),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: 0,
  })
  const document = await task.promise.catch((fault: unknown) => fault)
  if (!isDocument(document)) return err(isPasswordFault(document) ? 'encrypted' : 'damaged')
  if (document.numPages > LIMITS.pages) return err('too_slow')

  const lines: PdfLine[] = []
  const seen: Seen[] = []
  const asides: Aside[] = []
  for (let page = 1; page <= document.numPages; page += 1) {
    const all = await runsOf(document, page)
    const { runs, doubled, rotated } = uprightRuns(all)
    lines.push(...linesOfPage(runs, page))
    seen.push(...all.map(({ text }) => ({ text, no: null, page })))
    const say = (kind: 'doubled' | 'rotated', said: readonly PdfRun[]): void => {
      const text = said.map(run => run.text).join('')
      if (text.trim() !== '') asides.push({ kind, no: null, page, text })
    }
    say('doubled', doubled)
    say('rotated', rotated)
  }
  return lines.length === 0 ? err('scanned') : ok({ lines: rawLinesOfPdf(lines), furniture: [], asides, seen })
}

async function runsOf(document: PDFDocumentProxy, pageNo: number): Promise<PdfRun[]> {
  const page = await document.getPage(pageNo)
  const content = await page.getTextContent()
  return content.items.flatMap(item => {
    if (!('str' in item)) return []
    const [along = 1, slope = 0, , , x = 0, y = 0] = item.transform as number[]
    const size = Math.hypot(Number(item.transform[2]), Number(item.transform[3]))
    return [{ text: item.str, x, y, width: item.width, size, font: item.fontName, tilt: Math.atan2(slope, along) }]
  })
}

const isDocument = (value: unknown): value is PDFDocumentProxy =>
  typeof value === 'object' && value !== null && 'numPages' in value
const isPasswordFault = (value: unknown): boolean => value instanceof Error && value.name === 'PasswordException'
