import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'

interface WordList {
  readonly title: string
  readonly rows: readonly (readonly string[])[]
  readonly tail: string
  /** The row that somebody struck out. */
  readonly struckRow?: number
  /** In the last cell of the first station, as hidden text. */
  readonly hidden?: string
  readonly header?: string
}

/** A district's list as an office writes it in Word: a title, a table, a line below. */
export function setDocxList({ title, rows, tail, struckRow, hidden, header }: WordList): Promise<Buffer> {
  const cell = (text: string, row: number, isLast: boolean): TableCell => {
    const run = new TextRun({ text, strike: row === struckRow })
    const unseen = row === 1 && isLast && hidden !== undefined ? [new TextRun({ text: hidden, vanish: true })] : []
    return new TableCell({ children: [new Paragraph({ children: [run, ...unseen] })] })
  }
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells, row) => new TableRow({ children: cells.map((text, at) => cell(text, row, at === cells.length - 1)) })),
  })
  const heads = header === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(header)] }) } }
  return Packer.toBuffer(new Document({ sections: [{ ...heads, children: [new Paragraph(title), table, new Paragraph(tail)] }] }))
}
