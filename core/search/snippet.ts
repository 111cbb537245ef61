import { fold } from './fold'
import { type MatchRange, matchRanges } from './matchRanges'

export interface Snippet {
  readonly snippet: string
  readonly snippetRanges: readonly MatchRange[]
}

/** Two lines on a narrow phone. */
const MOST_UNITS = 48
/** Enough before a match to see what it is about. */
const LEAD_UNITS = 12
const CUT = '…'

/** The piece of the text around the first match; else how the text begins. */
export function snippetOf(text: string, words: readonly string[]): Snippet {
  return cut(text, Math.max(0, firstMatch(text, words)), words)
}

function firstMatch(text: string, words: readonly string[]): number {
  const folded = fold(text)
  return words
    .map(word => folded.indexOf(word))
    .reduce((first, at) => (at !== -1 && (first === -1 || at < first) ? at : first), -1)
}

function cut(text: string, around: number, words: readonly string[]): Snippet {
  const from = wholeLetter(text, around <= LEAD_UNITS ? 0 : around - LEAD_UNITS)
  const to = wholeLetter(text, Math.min(text.length, from + MOST_UNITS))
  const snippet = `${from > 0 ? CUT : ''}${text.slice(from, to).replace(/\s/g, ' ')}${to < text.length ? CUT : ''}`
  return { snippet, snippetRanges: matchRanges(snippet, words) }
}

/** Never between the two halves of a surrogate pair. */
const wholeLetter = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
