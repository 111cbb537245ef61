import { DOCUMENT_NOTE, ORGANISATION } from './copy'
import { findDate } from './dates'
import type { RawLine } from './RawLine'

export interface Signature {
  readonly body: readonly RawLine[]
  readonly issuer: string | null
  readonly date: string | null
  /** The lines as they stood, for the tail. */
  readonly entries: readonly string[]
}

const MOST_LINES = 4

/** A notice has no head: who issues it, and when, stands below its text: 「××局办公室」「2025年4月21日」「（此件公开发布）」. */
export function takeSignature(lines: readonly RawLine[]): Signature {
  const from = lines.findIndex((line, i) => i > 0 && i >= lines.length - MOST_LINES && isIssuer(line.text))
  const signed = from < 0 ? [] : lines.slice(from)
  const dates = signed.map(({ text }) => bareDate(text)).filter(date => date !== null)
  const isWhole = signed.every(({ text }) => isIssuer(text) || bareDate(text) !== null || DOCUMENT_NOTE.test(text))
  if (dates.length !== 1 || !isWhole) return { body: lines, issuer: null, date: null, entries: [] }
  return { body: lines.slice(0, from), issuer: signed[0]!.text, date: dates[0]!, entries: signed.map(({ text }) => text) }
}

const isIssuer = (text: string): boolean => text.length <= 30 && ORGANISATION.test(text) && !/[\uff0c\u3002\uff1a:]/.test(text)

function bareDate(text: string): string | null {
  const found = findDate(text)
  return found && found.before + found.after === '' ? found.date : null
}
