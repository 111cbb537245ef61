import { readFileSync } from 'node:fs'
import type { Synonym } from '@core/feed/types'
import { prepareCorpus } from '@core/find/corpus'
import { prepareSearch, type SearchAids, search } from '@core/find/search'
import type { SearchDoc } from '@core/find/searchDoc'
import { indexPlaces } from '@core/geo/findPlaces'
import { unpackPlaces } from '@core/geo/packPlaces'
import { fold } from '@core/search/fold'
import { unpackReadings } from '@core/search/pinyin'
import { simplifier } from '@core/search/simplify'
import { syntheticCorpus } from '../synthetic'
import { report, timed } from './timing'

/** What the package carries and the list of sayings, written beside this program by bench/rows/search.ts. */
const {
  packed,
  readings,
  variants,
  synonyms,
  docs: own,
} = JSON.parse(readFileSync('.cache/bench/search.json', 'utf8')) as {
  packed: string
  readings: string
  variants: string
  synonyms: readonly Synonym[]
  docs: readonly SearchDoc[]
}

/** Said, found everywhere, apart, a place, a sentence, in letters whole and by their first, traditional, a slip, found nowhere, one letter. */
const QUERIES = ['厕所', '到付', '充电 热饭', '人民广场', '天太热能休息吗', 'gaowen', 'gwbt', '浦東', '黄今', '查无此词', '电']

const all = [...own, ...syntheticCorpus(1000, 2000)]
const read = unpackReadings(readings)
const aids: SearchAids = { places: indexPlaces(unpackPlaces(packed), read), readings: read, simplify: simplifier(variants) }
const prepared = () => prepareSearch(prepareCorpus(all), synonyms)
const searched = prepared()

/** The obvious way: fold each document for each key pressed. */
const naive = (query: string): readonly SearchDoc[] =>
  all.filter(({ title, text, keywords }) => fold(`${title} ${text} ${keywords}`).includes(fold(query)))

report({
  first: timed(() => search('到付', prepared(), aids), 1),
  ...Object.fromEntries(QUERIES.map(query => [query, timed(() => search(query, searched, aids))])),
  naive: timed(() => naive('到付'), 1),
})
