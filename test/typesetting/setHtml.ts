import type { Manuscript } from './typeset'

export interface PrintLayout {
  /** Characters a line. */
  readonly measure: number
  readonly headings: 'styled' | 'bold' | 'plain'
  readonly head: string | null
  readonly numbers: boolean
  readonly isJustified: boolean
  readonly isIndented: boolean
  readonly isSpaced: boolean
}

const H2: Record<PrintLayout['headings'], string> = {
  styled: 'font-size: 16pt; font-weight: bold; text-align: center; margin: 12pt 0',
  bold: 'font-size: 12pt; font-weight: bold; margin: 0',
  plain: 'font-size: 12pt; font-weight: normal; margin: 0',
}

/** The manuscript as a page to print. */
export function setHtml({ title, issuer, dateText, articles, tail }: Manuscript, layout: PrintLayout): string {
  const style = `body { font: 12pt/1.8 serif; width: ${layout.measure}em; margin: 0; text-align: ${layout.isJustified ? 'justify' : 'left'} }
    p { margin: ${layout.isSpaced ? '0 0 10pt' : '0'}; text-indent: ${layout.isIndented ? '2em' : '0'} } .tail p { text-indent: 0 }
    h1 { text-align: center; font-size: 22pt } h2 { ${H2[layout.headings]} }`
  const body = articles.map(
    article => `<h2>${article.titleLines.join('<br>')}</h2>${article.paragraphs.map(text => `<p>${text}</p>`).join('')}`,
  )
  return `<meta charset="utf-8"><style>${style}</style><h1>${title}</h1><p style="text-indent:0">${issuer}编 ${dateText}</p>
    ${body.join('')}<div class="tail">${tail.map(text => `<p>${text}</p>`).join('')}</div>`
}
