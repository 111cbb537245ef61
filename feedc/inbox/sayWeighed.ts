import { HEARD_LABEL } from '@core/feed/copy'
import type { Weighed, WeighedStation } from '@core/reports/weigh'
import { MINUTE_MS } from '@core/time/shanghaiTime'
import { inboxCopy as copy } from './copy'

/** Notes shown for a word; the rest is in the table that `export` writes. */
const NOTES_SHOWN = 3

/** What waits for an editor, in lines: the latest word first. */
export function sayWeighed({ stations, ignored }: Weighed, nameOf: (id: string) => string, nowMs: number): readonly string[] {
  const heading = stations.length === 0 ? copy.none : copy.heading(stations.length)
  return [heading, ...stations.flatMap(each => sayStation(each, nameOf(each.station), nowMs)), copy.ignored(ignored)].filter(
    (line): line is string => line !== null,
  )
}

function sayStation({ station, words, isContradicted, suggestion }: WeighedStation, name: string, nowMs: number) {
  const said = words.flatMap(word => {
    const minutes = Math.max(0, Math.floor((nowMs - word.lastAtMs) / MINUTE_MS))
    return [copy.word(HEARD_LABEL[word.kind], word, minutes, word.notes.slice(0, NOTES_SHOWN)), copy.leftOut(word.leftOut)]
  })
  return ['', copy.station(station, name), ...said, isContradicted ? copy.contradicted : copy.suggestion[suggestion]]
}
