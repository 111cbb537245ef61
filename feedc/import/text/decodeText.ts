import { err, ok, type Result } from '@core/result'
import iconv from 'iconv-lite'

type Encoding = 'utf-8' | 'utf-16' | 'gb18030'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** Characters that could not be read (the file was cut, or is damaged). */
  readonly lost: number
}

const REPLACEMENT = /\ufffd/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text file has none of these
const BINARY = /[\u0000-\u0008\u000e-\u001a]/g

/**
 * The text of a file that says nothing about its encoding: UTF-8, UTF-16 with a byte order mark, or GB18030 (what Excel
 * and Notepad write on Chinese Windows). A UTF-8 file cut in the middle of a character is still UTF-8.
 * Errors: 'not_text' when it is none of them.
 */
export function decodeText(bytes: Uint8Array): Result<Decoded, 'not_text'> {
  const utf16 = utf16Name(bytes)
  if (utf16) return checked(iconv.decode(Buffer.from(bytes), utf16), 'utf-16')

  const utf8 = new TextDecoder('utf-8').decode(bytes)
  const lost = count(utf8, REPLACEMENT)
  if (lost <= Math.max(1, utf8.length / 500)) return checked(utf8, 'utf-8')
  return checked(iconv.decode(Buffer.from(bytes), 'gb18030'), 'gb18030')
}

function checked(text: string, encoding: Encoding): Result<Decoded, 'not_text'> {
  const lost = count(text, REPLACEMENT)
  if (count(text, BINARY) > text.length / 500 || lost > text.length / 50) return err('not_text')
  return ok({ text: text.replace(/^\ufeff/, ''), encoding, lost })
}

function utf16Name(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
