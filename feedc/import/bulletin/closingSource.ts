import { BYLINE, NOT_A_SOURCE, ORGANISATION, ORGANISATION_AND_NAME, SENTENCE_END, SOURCE_IN_BRACKETS, SOURCE_LINE } from './copy'

export interface ClosingSource {
  /** The paragraph without it; empty when it was nothing else. */
  readonly text: string
  readonly source: string
  /** It names an organisation, or says 「来源：」. */
  readonly isSure: boolean
}

/** The source that closes an item: 「…提供支持。（××省邮政管理局）」, or on a line of its own. Null when there is none. */
export function closingSource(paragraph: string): ClosingSource | null {
  const line = SOURCE_LINE.exec(paragraph)
  const named = line?.[1] ?? line?.[2]
  if (named) return { text: '', source: bare(named), isSure: true }

  const found = SOURCE_IN_BRACKETS.exec(paragraph)
  const source = found?.[2]?.trim()
  if (!found || !source || NOT_A_SOURCE.test(source)) return null
  const text = paragraph.slice(0, found.index).trim()
  if (text !== '' && !SENTENCE_END.test(text)) return null
  const isSure = Boolean(found[1]) || ORGANISATION.test(source) || ORGANISATION.test(source.split(' ')[0] ?? '')
  // after a sentence, brackets may also hold a remark; a remark is not two to four names
  return isSure || BYLINE.test(source) || ORGANISATION_AND_NAME.test(source) ? { text, source: bare(source), isSure } : null
}

const bare = (source: string): string => source.replace(/[。；;]$/, '').trim()
