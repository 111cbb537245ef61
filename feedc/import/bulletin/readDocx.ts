import { err, ok, type Result } from '@core/result'
import { checkZip } from '@feedc/import/file/checkZip'
import type { Refusal } from '@feedc/import/file/Refusal'
import { cleanText } from '@feedc/import/text/cleanText'
import mammoth from 'mammoth'
import { linesOfWord } from './linesOfWord'
import type { RawLine } from './RawLine'

/** The paragraphs of a Word document. Heads and feet of pages are kept elsewhere in the file and never come along. */
export async function read(bytes: Uint8Array): Promise<Result<readonly RawLine[], Refusal>> {
  const checked = await checkZip(bytes, 'word/document.xml')
  if (!checked.ok) return checked
  let lines: readonly RawLine[] = []
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      transformDocument: (document: unknown) => {
        lines = linesOfWord(document)
        return document
      },
    },
  )
  return lines.length === 0 ? err('empty') : ok(lines.map(line => ({ ...line, text: cleanText(line.text) })))
}
