import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Manuscript } from './typeset'

const line = (text: string, run: { bold?: boolean; size?: number; color?: string; strike?: boolean } = {}): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, ...run })] })

/**
 * A layout that no reader was written for: issuer and date in the cells of a table, headlines in the ink of the office, right
 * below a coloured rule, a sentence struck out, two photographs' captions, page numbers in words, the tail in a table again.
 */
export async function setOfficeDocx({ title, issuer, dateText, articles, tail }: Manuscript): Promise<Buffer> {
  const table = (rows: readonly (readonly string[])[]): Table =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(cells => new TableRow({ children: cells.map(text => new TableCell({ children: [line(text)] })) })),
    })
  const body = articles.flatMap(({ titleLines, paragraphs }, at) => [
    new Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { before: 360 },
      border: { top: { style: 'single', size: 12, color: 'C00000' } },
      children: [new TextRun({ text: titleLines.join(' '), bold: true, size: 32, color: 'C00000' })],
    }),
    ...paragraphs.map(
      text => new Paragraph({ indent: { firstLine: 560 }, spacing: { line: 400 }, children: [new TextRun({ text, size: 28 })] }),
    ),
    ...(at === 1 ? [new Paragraph({ children: [new TextRun({ text: '此段待核实，不刊登。', size: 28, strike: true })] })] : []),
    ...(at === 0 || at === 4
      ? [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: '▲ 图为活动现场（资料照片）', size: 21 })],
          }),
        ]
      : []),
  ])
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ text: title, bold: true, size: 52, color: 'C00000' })],
            }),
            table([[issuer, dateText]]),
            ...body,
            table(tail.map(text => [text])),
          ],
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  alignment: AlignmentType.RIGHT,
                  children: [new TextRun({ children: ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页'] })],
                }),
              ],
            }),
          },
        },
      ],
    }),
  )
}
