import type { Content, Entry } from '@feedc/content/Content'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

const MOST = { summary: 60, step: 20 }

/** A summary over sixty characters or a step over twenty: three lines on a cheap phone, in the rain. */
export const longForAScreen: Rule = {
  code: 'long_for_a_screen',
  severity: 'info',
  run: content => [
    ...content.articles.flatMap(entry => long(entry, 'summary', entry.value.summary ?? '', MOST.summary)),
    ...content.guides.flatMap(entry => entry.value.steps.flatMap(step => long(entry, null, step, MOST.step))),
  ],
}

const long = (entry: Content['articles'][number] | Entry<unknown>, field: string | null, text: string, most: number) =>
  text.length > most ? [noticeOf(longForAScreen, entry, field, ruleCopy.longForAScreen(text.length, most))] : []
