import { closest } from '@feedc/closest'
import { HEADING } from '@feedc/content/stationColumns.copy'
import { copy } from '@feedc/copy'
import { noticeOf, type Rule } from './types'

/** A district that no outline has: it would be a group of its own in the picker. Silent when there are no outlines. */
export const unknownDistrict: Rule = {
  code: 'unknown_district',
  severity: 'error',
  run: ({ stations, districts }) => {
    const names = districts.map(({ name }) => name)
    return stations
      .filter(({ value }) => names.length > 0 && !names.includes(value.properties.district))
      .map(entry => {
        const { district } = entry.value.properties
        const message = copy.unknownWord(HEADING.district, district, closest(district, names), names)
        return noticeOf(unknownDistrict, entry, HEADING.district, message)
      })
  },
}
