import { halfWidth } from '@feedc/import/text/halfWidth'
import { SENTENCE_END, TITLE_NUMBERS } from './copy'
import { numberOf } from './dates'
import type { RawLine } from './RawLine'

const MAX_CHARS = 45

/**
 * The lines that are headlines because the first line of all is number one and these count on from it: 「一、…」「二、…」.
 * Where the first line has no number, numbers belong to parts of an article and say nothing about headlines.
 */
export function numberedTitles(lines: readonly RawLine[]): ReadonlySet<number> {
  const style = TITLE_NUMBERS.find(pattern => orderOf(pattern, lines[0]) === 1)
  const found = new Set<number>()
  if (!style) return found
  let hasBody = true
  for (const line of lines) {
    const isNext = orderOf(style, line) === found.size + 1 && hasBody && line.text.length <= MAX_CHARS
    if (isNext && !SENTENCE_END.test(line.text)) {
      found.add(line.no)
      hasBody = false
    } else hasBody ||= SENTENCE_END.test(line.text)
  }
  return found.size > 1 ? found : new Set()
}

/** A headline without its number. */
export const withoutNumber = (title: string): string =>
  TITLE_NUMBERS.reduce((text, pattern) => (text === title ? text.replace(pattern, '').trim() : text), title)

function orderOf(style: RegExp, line: RawLine | undefined): number | null {
  const number = style.exec(halfWidth(line?.text ?? ''))?.[1]
  if (number === undefined) return null
  return /^\d/.test(number) ? Number(number) : numberOf(number)
}
