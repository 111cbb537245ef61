import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

const MOST_LOST = 0.1

/** A tenth of the stations gone since the feed that phones have: rows lost in a spreadsheet, seldom a decision. */
export const stationCountDropped: Rule = {
  code: 'station_count_dropped',
  severity: 'error',
  run: ({ stations }, { previous }) => {
    if (!previous || previous.acceptsDrop || stations.length >= previous.stationCount * (1 - MOST_LOST)) return []
    const at = { file: 'stations.csv', line: 1, lines: {} }
    return [noticeOf(stationCountDropped, { at }, null, ruleCopy.stationDrop(previous.stationCount, stations.length))]
  },
}
