import { copy } from '@feedc/import/copy'
import type { BulletinNotice } from '@feedc/import/notices'
import { DOCUMENT_NOTE, ORGANISATION } from './copy'
import { findDate } from './dates'
import type { RawLine } from './RawLine'
import { noticeAt } from './unsure'

export interface Signature {
  readonly body: readonly RawLine[]
  readonly issuer: string | null
  readonly date: string | null
  /** The lines as they stood, for the tail. */
  readonly entries: readonly string[]
  readonly notices: readonly BulletinNotice[]
}

const MOST_LINES = 4

/**
 * Who issues a notice, and when, stands below its text: 「××局办公室」「2025年4月21日」「（此件公开发布）」. Below the last of them it
 * speaks for the whole document; below one in the middle it stays with its article.
 */
export function takeSignature(lines: readonly RawLine[]): Signature {
  const from = lines.findIndex((line, i) => i > 0 && i >= lines.length - MOST_LINES && isIssuer(line.text))
  const signed = from < 0 ? [] : lines.slice(from)
  const dates = signed.map(({ text }) => bareDate(text)).filter(date => date !== null)
  const isWhole = signed.every(({ text }) => isIssuer(text) || bareDate(text) !== null || DOCUMENT_NOTE.test(text))
  const isSigned = dates.length === 1 && isWhole
  const rest = isSigned ? lines.slice(0, from) : lines
  const inside = rest.map((line, i) => i > 0 && isIssuer(line.text) && bareDate(rest[i + 1]?.text ?? '') !== null)
  return {
    body: rest.map((line, i) => (inside[i] || inside[i - 1] ? { ...line, isParagraph: true } : line)),
    issuer: isSigned ? signed[0]!.text : null,
    date: isSigned ? dates[0]! : null,
    entries: isSigned ? signed.map(({ text }) => text) : [],
    notices: rest.flatMap((line, i) =>
      inside[i] ? [noticeAt(line, 'signature', 'info', copy.signature(line.text, rest[i + 1]!.text), ['merge', 'drop'])] : [],
    ),
  }
}

const isIssuer = (text: string): boolean => text.length <= 30 && ORGANISATION.test(text) && !/[\uff0c\u3002\uff1a:]/.test(text)

function bareDate(text: string): string | null {
  const found = findDate(text)
  return found && found.before + found.after === '' ? found.date : null
}
