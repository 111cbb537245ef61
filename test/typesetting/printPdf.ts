import type { Browser } from 'playwright-core'
import type { PrintLayout } from './setHtml'

/** Prints a page as a reader would, with the head and the numbers in its margins. */
export async function printPdf(printer: Browser, html: string, layout: Pick<PrintLayout, 'head' | 'numbers'>): Promise<Buffer> {
  const page = await printer.newPage()
  try {
    await page.setContent(html)
    const mark = (inner: string): string => `<span style="font-size:9px;width:100%;text-align:center">${inner}</span>`
    return await page.pdf({
      format: 'A4',
      margin: { top: '20mm', bottom: '20mm', left: '12mm', right: '12mm' },
      displayHeaderFooter: true,
      headerTemplate: mark(layout.head ?? ''),
      footerTemplate: mark(layout.numbers ? '- <span class="pageNumber"></span> -' : ''),
    })
  } finally {
    await page.close()
  }
}
