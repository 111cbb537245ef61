import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

const MOST_TIMES = 10

/** Ten times the stations that phones have: a list pasted over and over, or another city's, seldom a decision. */
export const stationCountGrew: Rule = {
  code: 'station_count_grew',
  severity: 'error',
  run: ({ stations }, { previous }) => {
    if (!previous || previous.acceptsGrowth || previous.stationCount === 0) return []
    if (stations.length < previous.stationCount * MOST_TIMES) return []
    const at = { file: 'stations.csv', line: 1, lines: {} }
    return [noticeOf(stationCountGrew, { at }, null, ruleCopy.stationGrowth(previous.stationCount, stations.length))]
  },
}
