import { fold } from './fold'
import { QUERY_WORDS } from './queryWords.copy'

/** What was typed, as it is compared. */
export interface QueryText {
  /** Folded, in simplified characters, without spaces and marks. */
  readonly whole: string
  /** The same without what people say around it; never empty when `whole` isn't. */
  readonly core: string
  /** The words that were typed apart from each other; one when nothing was. */
  readonly words: readonly string[]
}

/** Words beyond these aren't looked for, nor letters beyond these: nobody types more. */
const MOST_WORDS = 8
const MOST_LETTERS = 40

/** `simplify`: traditional characters to the simplified ones that the records are written in. */
export function readWords(typed: string, simplify: (text: string) => string): QueryText {
  const folded = simplify(fold(typed)).slice(0, MOST_LETTERS)
  const whole = folded.replace(QUERY_WORDS.marks, '')
  const apart = folded.split(/[\s,\uff0c\u3001]+/).map(word => word.replace(QUERY_WORDS.marks, ''))
  return { whole, core: coreOf(whole), words: [...new Set(apart.filter(Boolean))].slice(0, MOST_WORDS) }
}

/** Least letters that are left: one says too little when there were more. */
const LEAST = 2

export function coreOf(text: string): string {
  const { beginnings, endings } = QUERY_WORDS
  const beginning = beginnings.find(word => text.startsWith(word) && text.length - word.length >= LEAST)
  if (beginning) return coreOf(text.slice(beginning.length))
  const ending = endings.find(word => text.endsWith(word) && text.length - word.length >= LEAST)
  return ending ? coreOf(text.slice(0, -ending.length)) : text
}

/** The distinct words of a text that are looked for as they are. */
export const wordsOf = (typed: string): readonly string[] =>
  [...new Set(fold(typed).split(' ').filter(Boolean))].slice(0, MOST_WORDS)
