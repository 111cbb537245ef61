import { readFileSync } from 'node:fs'
import { findPlaces, indexPlaces } from '../../core/geo/findPlaces'
import { unpackPlaces } from '../../core/geo/packPlaces'
import { unpackReadings } from '../../core/search/pinyin'
import { report, timed } from './timing'

/** What the package carries, written beside this program by bench/rows/places.ts. */
const { packed, readings } = JSON.parse(readFileSync('.cache/bench/places.json', 'utf8')) as { packed: string; readings: string }

/** Written, a line, pinyin, initials, and two for which nothing is found until everything was tried. */
const QUERIES = ['人民广场站', '2号线', 'renminguangchang', 'rmgc', '陆家咀', '恐龙火星']
const index = indexPlaces(unpackPlaces(packed), unpackReadings(readings))

report({
  open: timed(() => indexPlaces(unpackPlaces(packed), unpackReadings(readings)), 1),
  ...Object.fromEntries(QUERIES.map(query => [query, timed(() => findPlaces(query, index, 20))])),
})
