import type { RecordForm } from '@desk/api/records'
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Fields } from '../../form/values'

dayjs.extend(utc)
const CITY_OFFSET_MIN = 480
const instant = (at: dayjs.Dayjs): string => at.utcOffset(CITY_OFFSET_MIN).format('YYYY-MM-DDTHH:mm:00Z')

/** What a new record begins with: nothing but what the moment itself says, and 「不清楚」 for what an editor may not know. When it ends somebody has to say. */
export function freshFields({ kind, fields }: Pick<RecordForm, 'kind' | 'fields'>): Fields {
  if (kind !== 'alerts') return {}
  const now = dayjs()
  const start: Fields = {
    msgType: 'Alert',
    sent: instant(now),
    effective: instant(now),
    urgency: 'Unknown',
    certainty: 'Unknown',
  }
  return Object.fromEntries(Object.entries(start).filter(([key]) => fields.some(field => field.key === key)))
}
