import { dayOf } from '@core/time/shanghaiTime'
import type { Content } from '@feedc/content/Content'
import { HEARD_COLUMN } from '@feedc/content/heardColumns.copy'
import { partialDateOf } from '@feedc/content/partialDate'
import { HEADING } from '@feedc/content/stationColumns.copy'
import { ruleCopy } from './copy'
import { nameOf, noticeAt, spotsOf } from './spots'
import type { Rule } from './types'

const PAST_FIELDS: readonly string[] = [
  'date',
  'asOf',
  'sent',
  HEADING.sourceDate,
  HEADING.checked,
  HEARD_COLUMN.at,
  HEARD_COLUMN.decided,
]

/** An issue that waits for a day may be dated up to it. */
function embargoOf(content: Content): (file: string) => string {
  const days = new Map(content.embargoes.map(({ at, value }) => [folderOf(at.file), value.until]))
  return file => days.get(folderOf(file)) ?? ''
}

const folderOf = (file: string): string => file.replace(/[^/]+$/, '')

/** A source, a case, an issue, a check on site or a sent warning dated later than today, in an issue without an embargo until then: most often last January's year. */
export const futureDate: Rule = {
  code: 'future_date',
  severity: 'error',
  run: (content, { nowMs }) => {
    const today = dayOf(nowMs)
    const embargo = embargoOf(content)
    return spotsOf(content)
      .filter(spot => PAST_FIELDS.includes(nameOf(spot)))
      .filter(({ at, text }) => {
        const date = partialDateOf(text.slice(0, /^\d{4}-\d\d-\d\d[T ]/.test(text) ? 10 : undefined))
        return date !== null && date > today.slice(0, date.length) && date > embargo(at.file)
      })
      .map(spot => noticeAt(futureDate, spot, ruleCopy.futureDate(spot.text)))
  },
}
