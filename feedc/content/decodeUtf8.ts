import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'

export type Decoded = { readonly text: string } | { readonly notice: Notice }

/**
 * Strict UTF-8, with or without a BOM, any line ends. A file in GB18030 (an old Excel's "CSV") is refused by name:
 * guessed characters would look right to a program and wrong to a courier.
 */
export function decodeUtf8(file: string, bytes: Uint8Array): Decoded {
  const fail = (code: string, message: string): Decoded => ({
    notice: { code, severity: 'error', file, line: 1, field: null, message },
  })
  if (bytes.length === 0) return fail('empty_file', copy.emptyFile)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
    return text.trim() === '' ? fail('empty_file', copy.emptyFile) : { text }
  } catch {
    return fail('wrong_encoding', copy.wrongEncoding)
  }
}
