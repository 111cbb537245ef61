import { paragraph, run, wordFile, table as wordTable } from '@test/typesetting/wordXml'

export interface Wanted {
  title: string
  paragraphs: string[]
}

export type Headline = 'styled' | 'bold' | 'large' | 'centred' | 'plain' | 'spaced'

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const SONG = '<w:rFonts w:ascii="Noto Serif CJK SC" w:eastAsia="Noto Serif CJK SC" w:hAnsi="Noto Serif CJK SC"/>'
const HEI = '<w:rFonts w:ascii="Noto Sans CJK SC" w:eastAsia="Noto Sans CJK SC" w:hAnsi="Noto Sans CJK SC"/>'
const look = (size: number, more = ''): string => `${SONG}${more}<w:sz w:val="${size * 2}"/>`
const CENTRE = '<w:jc w:val="center"/>'
const INSET = (size: number): string =>
  `<w:spacing w:line="480" w:lineRule="auto"/><w:ind w:firstLineChars="200" w:firstLine="${size * 40}"/>`

const WORD_HEADLINE: Record<Headline, (words: string) => string> = {
  styled: words => paragraph(words, '<w:pStyle w:val="Heading1"/>'),
  bold: words => paragraph(words),
  large: words => paragraph(words, CENTRE),
  centred: words => paragraph(words, CENTRE),
  plain: words => paragraph(words),
  spaced: words => paragraph(words, '<w:spacing w:before="240" w:after="240"/>'),
}
const WORD_LOOK: Record<Headline, string> = {
  styled: `${HEI}<w:b/><w:sz w:val="36"/>`,
  bold: look(14, '<w:b/>'),
  large: `${HEI}<w:sz w:val="40"/>`,
  centred: look(14),
  plain: look(14),
  spaced: `${HEI}<w:sz w:val="28"/>`,
}
const HTML_LOOK: Record<Headline, string> = {
  styled: 'font:bold 18pt sans-serif;margin:12pt 0;text-align:center',
  bold: 'font-weight:bold;margin:0',
  large: 'font:20pt sans-serif;margin:6pt 0;text-align:center',
  centred: 'margin:0;text-align:center',
  plain: 'margin:0',
  spaced: 'font-family:sans-serif;margin:12pt 0',
}

/** A document that is written once and set twice, as Word's XML and as a page to print, and says what has to come out of it. */
export class Sheet {
  readonly articles: Wanted[] = []
  /** What must not be in any article, as it stands. */
  readonly never: string[] = []
  private readonly word: string[] = []
  private readonly html: string[] = []
  private header = ''
  private columns = 1

  constructor(private readonly size = 14) {}

  /** Something that is neither headline nor text: it ends in the masthead, the tail or the furniture. */
  furniture(text: string, style: 'left' | 'centre' | 'title' = 'left'): this {
    this.never.push(text)
    const size = style === 'title' ? 26 : this.size
    const [jc, css] = style === 'left' ? ['', 'left'] : [CENTRE, 'center']
    this.word.push(paragraph(run(escaped(text), look(size, style === 'title' ? '<w:b/>' : '')), jc))
    this.html.push(
      `<p style="text-indent:0;text-align:${css};font-size:${size}pt;${style === 'title' ? 'font-weight:bold' : ''}">${escaped(text)}</p>`,
    )
    return this
  }

  masthead(title: string, issuer: string, date: string): this {
    return this.furniture(title, 'title').furniture(`${issuer}编\u3000\u3000${date}`)
  }

  headline(text: string | readonly string[], style: Headline = 'bold', shown = text): this {
    const lines = typeof shown === 'string' ? [shown] : shown
    this.articles.push({ title: typeof text === 'string' ? text : text.join(''), paragraphs: [] })
    const words = lines.map((line, i) => `${i > 0 ? '<w:r><w:br/></w:r>' : ''}${run(escaped(line), WORD_LOOK[style])}`)
    this.word.push(WORD_HEADLINE[style](words.join('')))
    this.html.push(`<h2 style="${HTML_LOOK[style]};text-indent:0">${lines.map(escaped).join('<br>')}</h2>`)
    return this
  }

  /** `shown`: with something in it that doesn't come out. */
  text(text: string, shown: { readonly word?: string; readonly html?: string } = {}): this {
    this.said(text)
    this.word.push(paragraph(shown.word ?? run(escaped(text), look(this.size)), INSET(this.size)))
    this.html.push(`<p>${shown.html ?? escaped(text)}</p>`)
    return this
  }

  texts(...all: readonly string[]): this {
    for (const one of all) this.text(one)
    return this
  }

  /** A heading inside an article: a paragraph of it. */
  subhead(text: string): this {
    this.said(text)
    this.word.push(paragraph(run(escaped(text), look(this.size, '<w:b/>')), INSET(this.size)))
    this.html.push(`<p><b>${escaped(text)}</b></p>`)
    return this
  }

  /** The organisation that an item is from. */
  source(text: string): this {
    this.word.push(paragraph(run(escaped(text), look(this.size)), '<w:jc w:val="right"/>'))
    this.html.push(`<p style="text-align:right;text-indent:0">${escaped(text)}</p>`)
    return this
  }

  caption(text: string): this {
    this.never.push(text)
    this.word.push(paragraph(run(escaped(text), look(10)), CENTRE))
    this.html.push(`<p style="text-indent:0;text-align:center;font-size:10pt">${escaped(text)}</p>`)
    return this
  }

  /** `lines`: what its rows read as. */
  table(rows: readonly (readonly string[])[], lines: readonly string[]): this {
    for (const line of lines) this.said(line)
    this.word.push(wordTable(rows))
    const cells = (row: readonly string[]): string =>
      row.map(one => `<td style="border:1px solid;padding:2pt 12pt">${escaped(one)}</td>`).join('')
    this.html.push(`<table style="border-collapse:collapse">${rows.map(row => `<tr>${cells(row)}</tr>`).join('')}</table>`)
    return this
  }

  /** Set as it is, in either. */
  raw(word: string, html: string, said: readonly string[] = [], never: readonly string[] = []): this {
    for (const text of said) this.said(text)
    this.never.push(...never)
    this.word.push(word)
    this.html.push(html)
    return this
  }

  running(header: string): this {
    this.header = header
    return this
  }

  inColumns(columns: number): this {
    this.columns = columns
    return this
  }

  pageBreak(): this {
    this.word.push('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
    this.html.push('<div style="break-after:page"></div>')
    return this
  }

  docx(): Buffer {
    const columns = this.columns > 1 ? `<w:cols w:num="${this.columns}" w:space="425"/>` : ''
    const head = this.header === '' ? '' : '<w:headerReference w:type="default" r:id="id-header1"/>'
    const section = `<w:sectPr>${head}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>${columns}</w:sectPr>`
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${look(this.size)}</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr>${CENTRE}<w:outlineLvl w:val="0"/></w:pPr></w:style>`
    return wordFile({
      document: `<w:body>${this.word.join('')}${section}</w:body>`,
      styles,
      ...(this.header === '' ? {} : { header1: paragraph(run(escaped(this.header), look(9)), CENTRE) }),
    })
  }

  /** A page for a browser to print. */
  page(): { readonly html: string; readonly header: string } {
    const style = `body{font:${this.size}pt/1.7 serif;margin:0;text-align:justify;columns:${this.columns}} p{margin:0;text-indent:2em;print-color-adjust:exact;-webkit-print-color-adjust:exact} h2{font-size:${this.size}pt}`
    return { html: `<meta charset="utf-8"><style>${style}</style>${this.html.join('')}`, header: this.header }
  }

  private said(text: string): void {
    const open = this.articles[this.articles.length - 1]
    if (open) open.paragraphs.push(text)
    else this.articles.push({ title: '', paragraphs: [text] })
  }
}
