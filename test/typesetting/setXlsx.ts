import ExcelJS, { type Worksheet } from 'exceljs'

/** A workbook as a district fills it in. `finish`: merges, other sheets. */
export async function setXlsx(
  rows: readonly (readonly (string | number | Date | null)[])[],
  finish: (sheet: Worksheet, book: ExcelJS.Workbook) => void = () => {},
): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Sheet1')
  for (const row of rows) sheet.addRow([...row])
  finish(sheet, book)
  return Buffer.from(await book.xlsx.writeBuffer())
}
