import type { Content } from '@feedc/content/Content'
import type { Notice } from '@feedc/notices'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** One word in two entries of synonyms.yaml: a phone would follow only one of them. */
export const saidTwice: Rule = {
  code: 'said_twice',
  severity: 'error',
  run: content => {
    const first = new Map<string, string>()
    return content.synonyms.flatMap(entry => wordsOf(entry).flatMap(word => repeated(entry, word, first)))
  },
}

type Said = Content['synonyms'][number]

const wordsOf = ({ value }: Said): readonly string[] => value.said.split(' ')

function repeated(entry: Said, word: string, first: Map<string, string>): readonly Notice[] {
  const known = first.get(word)
  if (known === undefined) first.set(word, entry.value.title)
  return known === undefined ? [] : [noticeOf(saidTwice, entry, 'said', ruleCopy.saidTwice(word, known))]
}
