import { AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Manuscript } from './typeset'

export interface DocxLayout {
  /** How headlines are told from text: by Word's heading styles, by bold type alone, or by nothing. */
  readonly headings: 'styled' | 'bold' | 'plain'
  /** A headline of two lines: two paragraphs, or one with a line break. */
  readonly twoLines: 'paragraphs' | 'break'
  readonly head: string | null
}

/** The manuscript as a Word file. */
export async function setDocx(manuscript: Manuscript, layout: DocxLayout): Promise<Buffer> {
  const { title, issuer, dateText, articles, tail } = manuscript
  const children = [
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: title, bold: true, size: 44 })] }),
    new Paragraph({ children: [new TextRun(`${issuer}编 ${dateText}`)] }),
    new Paragraph({}),
    ...articles.flatMap(article => [
      ...headline(article.titleLines, layout),
      ...article.paragraphs.map(
        text => new Paragraph({ indent: { firstLine: 480 }, children: [new TextRun({ text, size: 24 })] }),
      ),
    ]),
    new Paragraph({}),
    ...tail.map(text => new Paragraph({ children: [new TextRun(text)] })),
  ]
  const numbers = new Paragraph({ children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })] })
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children,
          footers: { default: new Footer({ children: [numbers] }) },
          ...(layout.head === null ? {} : { headers: { default: new Header({ children: [new Paragraph(layout.head)] }) } }),
        },
      ],
    }),
  )
}

function headline(lines: readonly string[], layout: DocxLayout): Paragraph[] {
  const style = layout.headings === 'styled' ? { heading: HeadingLevel.HEADING_1 } : {}
  const run = (text: string, isBroken: boolean): TextRun =>
    new TextRun({ text, bold: layout.headings === 'bold', ...(isBroken ? { break: 1 } : {}), size: 24 })
  if (layout.twoLines === 'break') return [new Paragraph({ ...style, children: lines.map((text, i) => run(text, i > 0)) })]
  return lines.map(text => new Paragraph({ ...style, children: [run(text, false)] }))
}
