import { PRECISION_LABEL } from '@core/feed/copy'
import { HEADING } from '@feedc/content/stationColumns.copy'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

const EXACT_DECIMALS = 6

/**
 * More than six decimals is less than a hand's breadth: no map measured that, it was computed, often from a point that only
 * stands for a whole subdistrict. Six are kept in the feed.
 */
export const falsePrecision: Rule = {
  code: 'false_precision',
  severity: 'warning',
  run: ({ stations }) =>
    stations.flatMap(entry => {
      const { geometry, properties } = entry.value
      const long = geometry?.coordinates.find(degrees => decimalsOf(degrees) > EXACT_DECIMALS)
      if (long === undefined) return []
      const field = long === geometry?.coordinates[0] ? HEADING.lng : HEADING.lat
      return [
        noticeOf(falsePrecision, entry, field, ruleCopy.falsePrecision(String(long), PRECISION_LABEL[properties.precision])),
      ]
    }),
}

const decimalsOf = (degrees: number): number => String(degrees).split('.')[1]?.length ?? 0
