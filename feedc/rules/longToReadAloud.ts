import type { Answer } from '@core/feed/wire/enrolment'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** Reading aloud, a newsreader's pace in Chinese is about 4.3 letters a second; nobody who is hurt listens longer than forty seconds. */
const MOST = 40 * 4.3

/** An answer that takes longer than forty seconds to read to somebody, from its title to its last term. */
export const longToReadAloud: Rule = {
  code: 'long_to_read_aloud',
  severity: 'warning',
  run: ({ answers }) =>
    answers.flatMap(entry => {
      const letters = spokenLetters(entry.value)
      return letters > MOST ? [noticeOf(longToReadAloud, entry, null, ruleCopy.longToReadAloud(letters, Math.floor(MOST)))] : []
    }),
}

/** Han characters, digits and Latin letters are spoken; punctuation is a breath. */
const spokenLetters = ({ title, steps, evidence, contacts, limits }: Answer): number => {
  const points = [...steps, ...evidence, ...contacts, ...limits].flatMap(({ text, detail }) => [text, detail ?? ''])
  return [title, ...points].join('').match(/[\p{Script=Han}\p{L}\p{N}%\u2103]/gu)?.length ?? 0
}
