import { HEADING } from '@feedc/content/stationColumns.copy'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** 0,0: what a map or a spreadsheet writes when it knows nothing. */
export const stationAtZero: Rule = {
  code: 'station_at_zero',
  severity: 'error',
  run: ({ stations }) =>
    stations
      .filter(({ value }) => value.geometry?.coordinates[0] === 0 && value.geometry.coordinates[1] === 0)
      .map(entry => noticeOf(stationAtZero, entry, HEADING.lng, ruleCopy.atZero)),
}
