import { SUM_CELL } from '@feedc/import/stations/copy'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** A row that adds up others is no place to sit down. */
export const sumStation: Rule = {
  code: 'sum_station',
  severity: 'error',
  run: ({ stations }) =>
    stations
      .filter(({ value }) => SUM_CELL.test(value.properties.name))
      .map(entry => noticeOf(sumStation, entry, null, ruleCopy.sumStation(entry.value.properties.name))),
}
