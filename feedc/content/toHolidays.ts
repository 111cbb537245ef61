import { copy } from '@feedc/copy'
import { FESTIVALS } from '@feedc/hours/chinese/words.copy'
import type { HolidayNotice, HolidayYear } from '@feedc/hours/holidays'
import type { Notice } from '@feedc/notices'
import type { Entry } from './Content'
import { FieldReader } from './FieldReader'
import type { RawRecord } from './rawRecord'
import { LIST } from './readYaml'

/** holidays.yaml: for each year where the lunar festivals fall and, once the State Council's notice is out, what it says. */
export function toHolidays(record: RawRecord, report: (notice: Notice) => void): readonly Entry<HolidayYear>[] {
  return new FieldReader(record, report).mappings(LIST).flatMap(fields => {
    const year = fields.integer('year')
    const almanac = almanacOf(fields)
    fields.source('source')
    const notice = noticeOf(fields)
    fields.end()
    if (year === null) fields.say('missing_field', 'year', copy.missingField('year'))
    return year !== null && almanac ? [{ value: { year, almanac, notice }, at: record.at }] : []
  })
}

function almanacOf(fields: FieldReader): HolidayYear['almanac'] | null {
  const almanac = fields.mapping('almanac')
  if (!almanac) {
    fields.say('missing_field', 'almanac', copy.missingField('almanac'))
    return null
  }
  const [newYear, dragonBoat, midAutumn] = ['springFestival', 'dragonBoat', 'midAutumn'].map(name => dayOf(almanac, name))
  almanac.end()
  return newYear && dragonBoat && midAutumn ? { newYear, dragonBoat, midAutumn } : null
}

/** Null: not out yet. */
function noticeOf(fields: FieldReader): HolidayNotice | null {
  const off = fields.mappings('off').flatMap(each => {
    const name = each.oneOf('name', FESTIVALS)
    const [from, to] = [dayOf(each, 'from'), dayOf(each, 'to')]
    each.end()
    if (from && to && from > to) each.say('bad_date', 'to', copy.endsBeforeItBegins)
    return name && from && to ? [{ name, from, to }] : []
  })
  const worked = fields.texts('worked')
  for (const day of worked) if (!DAY.test(day)) fields.say('bad_date', 'worked', copy.badDate(day))
  return off.length > 0 ? { off, worked: worked.filter(day => DAY.test(day)) } : null
}

const DAY = /^20\d\d-[01]\d-[0-3]\d$/

function dayOf(fields: FieldReader, name: string): string | null {
  const date = fields.date(name)
  if (date !== null && !DAY.test(date)) fields.say('bad_date', name, copy.needsWholeDay(date))
  return date !== null && DAY.test(date) ? date : null
}
