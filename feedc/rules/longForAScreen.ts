import type { Entry } from '@feedc/content/Content'
import { actionLines } from './actionLines'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

const MOST = { summary: 60, step: 20 }

/** A summary over sixty characters or a line of action over twenty: three lines on a cheap phone, in the rain. */
export const longForAScreen: Rule = {
  code: 'long_for_a_screen',
  severity: 'warning',
  run: content => [
    ...content.articles.flatMap(entry => long(entry, 'summary', entry.value.summary ?? '', MOST.summary)),
    ...actionLines(content).flatMap(({ entry, field, text }) => long(entry, field, text, MOST.step)),
  ],
}

const long = (entry: Entry<unknown>, field: string | null, text: string, most: number) =>
  text.length > most ? [noticeOf(longForAScreen, entry, field, ruleCopy.longForAScreen(text, most))] : []
