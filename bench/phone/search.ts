import { fold, prepareCorpus, type SearchDoc, searchAll } from '@core/search/search'
import { syntheticCorpus } from '../synthetic'
import { report, timed } from './timing'

/** One word found everywhere, two words, a word found nowhere, one letter. */
const QUERIES = ['到付', '充电 热饭', '查无此词', '电']
const PER_GROUP = 8

const docs = syntheticCorpus(1000, 2000)
const corpus = prepareCorpus(docs)

/** The obvious way: fold each document for each key pressed. */
const naive = (query: string, all: readonly SearchDoc[]): readonly SearchDoc[] => {
  const words = fold(query).split(' ')
  return all.filter(({ title, text, keywords }) => words.every(word => fold(`${title} ${text} ${keywords}`).includes(word)))
}

report({
  first: timed(() => searchAll('到付', prepareCorpus(docs), PER_GROUP), 1),
  ...Object.fromEntries(QUERIES.map(query => [query, timed(() => searchAll(query, corpus, PER_GROUP))])),
  naive: timed(() => naive('到付', docs), 1),
})
