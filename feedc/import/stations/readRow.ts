import { AMENITIES } from '@core/feed/amenities.copy'
import { AMENITY_LABEL, KIND_LABEL, SERVICE_LABEL } from '@core/feed/copy'
import { SERVICES } from '@core/feed/wire/stations'
import { partialDateOf } from '@feedc/content/partialDate'
import { type ColumnKey, LINES } from '@feedc/content/stationColumns.copy'
import type { CityFacts } from '@feedc/content/toCity'
import { isFormula } from '@feedc/csv'
import { compileHours } from '@feedc/hours/compileHours'
import { HOURS_PROBLEM, sayDoubt } from '@feedc/hours/copy'
import { dayOfSerial } from '@feedc/import/excel/dayOfSerial'
import { isWellFormed } from '@feedc/rules/links'
import { asWritten } from './asWritten'
import type { Cells } from './Cells'
import { ALL_DAY, CLOSED_REMARK, cityPrefix, KIND_WORDS, SENTENCE_BREAK, SEPARATOR, STATUS_PAUSED, STATUS_WORDS } from './copy'
import { messages } from './messages.copy'
import { narrow } from './narrow'
import type { RowReport } from './RowReport'
import { readAmenityList, readMark } from './readAmenities'
import { readPhone } from './readPhone'
import { emptyRow } from './StationRow'

/** The cells of a row that stand by themselves, each in the words of stations.csv. Place and source are read with more around them. */
export function readRow(
  cells: Cells,
  { today, city }: { readonly today: string; readonly city: CityFacts },
  report: RowReport,
  titleKind: string | null = null,
): Record<ColumnKey, string> {
  const row = emptyRow()
  const text = (key: ColumnKey): string => withoutFormula(cells.text(key), key, report)
  for (const key of LINES) row[key] = text(key)
  row.name = text('name').replace(/\s+/g, '')
  row.address = narrow(row.address).replace(cityPrefix(city.name), '').replace(/\s+/g, ' ')
  row.landmark = narrow(row.landmark)
  row.subdistrict = row.subdistrict.replace(/\s/g, '')
  row.scope = text('scope')
  row.precision = text('precision')
  row.kind = readKind(text('kind'), row.name, titleKind, report)
  row.hours = readHours(hoursIn(cells, text('hours'), report), text('scope'), today, report)
  row.phone = readPhone(row.phone, city.areaCode, report)
  row.status = readStatus(text('status'), row.description, report)
  row.sourceUrl = readUrl(text('sourceUrl'), report)
  row.checked = readDate(text('checked'), 'checked', report)
  readEquipment(cells, row, report)
  return row
}

/** 「=HYPERLINK(…)」 in a cell would run on the next editor's computer. A hyphen stays: in 「-1F」 it is the floor, and an editor says it in words. */
function withoutFormula(text: string, key: ColumnKey, report: RowReport): string {
  if (!isFormula(text) || /^\+86/.test(text) || /^[-\u2014]+$/.test(text)) return text
  const bare = text.replace(/^[=@+\s]+/, '')
  const say = bare === text ? messages.hyphenFirst : messages.formula
  report.say('formula', 'warning', key, say(text.slice(0, 20)))
  return bare
}

function readKind(text: string, name: string, titleKind: string | null, report: RowReport): string {
  const labels = Object.values(KIND_LABEL)
  if (labels.includes(text)) return text
  const named = text === '' ? undefined : KIND_WORDS.find(([, pattern]) => pattern.test(text))
  if (named) {
    report.say('kind_read', 'info', 'kind', messages.kindRead(text, KIND_LABEL[named[0]]))
    return KIND_LABEL[named[0]]
  }
  const inferred = KIND_WORDS.find(([, pattern]) => pattern.test(name))
  if (inferred) report.say('kind_from_name', 'info', 'kind', messages.kindFromName(KIND_LABEL[inferred[0]]))
  else if (titleKind) report.say('kind_from_title', 'info', 'kind', messages.kindFromTitle(titleKind))
  else if (name !== '') report.say('kind_missing', 'error', 'kind', messages.noKind)
  return inferred ? KIND_LABEL[inferred[0]] : (titleKind ?? '')
}

function readHours(text: string, scope: string, today: string, report: RowReport): string {
  const plain = narrow(text)
    .replace(/(?<=\d)\s*\uff1a\s*(?=\d)/g, ':')
    .replace(/\s*[\uff5e]\s*/g, '~')
    .trim()
  if (plain === '' || /^[/\u2014-]+$/.test(plain)) return ''
  // a whole week: hours of working days are hours on a Saturday too
  const compiled = compileHours(plain, scope || null, today, DAYS_OF_WEEK)
  if (!compiled.ok) report.say('bad_hours', 'warning', 'hours', messages.badHours(plain, HOURS_PROBLEM[compiled.error.code]))
  else if (compiled.value.doubt)
    report.say('hours_text_only', 'info', 'hours', messages.hoursTextOnly(plain.slice(0, 30), sayDoubt(compiled.value.doubt)))
  else report.say('hours_read', 'info', 'hours', messages.hoursRead(plain.slice(0, 30), compiled.value.said ?? ''))
  return plain
}

const DAYS_OF_WEEK = 7
const DAYS_ONLY = /^(?!.*\d\s*[:\uff1a\u70b9\u65f6]).+$/

/** Hours in one cell, or from two columns, with the days where a third names them; a tick for round the clock. */
function hoursIn(cells: Cells, text: string, report: RowReport): string {
  if (cells.interval === null) return text || allDay(cells, report)
  return text === '' || DAYS_ONLY.test(text) ? `${text}${cells.interval}` : text
}

/** A tick under 「是否24小时开放」 says the hours where nothing else does; a cross says nothing of them. */
function allDay({ allDay }: Cells, report: RowReport): string {
  if (!allDay || readMark(allDay.text) !== true) return ''
  report.say('all_day', 'info', 'hours', messages.allDay(allDay.heading))
  return ALL_DAY
}

function readStatus(text: string, remark: string, report: RowReport): string {
  if (text === '') return statusOfRemark(remark, report)
  const found = STATUS_WORDS.find(([, pattern]) => pattern.test(text))
  if (!found) report.say('bad_status', 'warning', 'status', messages.badStatus(text))
  return found?.[0] ?? ''
}

/** 「装修中，暂停开放」 beside the usual hours: nobody is sent to a locked door because the list has no column for it. */
function statusOfRemark(remark: string, report: RowReport): string {
  const words = CLOSED_REMARK.exec(remark)?.[0]
  const status = words === undefined ? undefined : STATUS_WORDS.find(([, pattern]) => pattern.test(words))?.[0] || STATUS_PAUSED
  if (status) report.say('status_from_remark', 'warning', 'status', messages.closedRemark(remark.slice(0, 30), status))
  return status ?? ''
}

function readUrl(text: string, report: RowReport): string {
  if (text === '' || isWellFormed(text)) return text
  report.say('bad_url', 'warning', 'sourceUrl', messages.badUrl(text.slice(0, 40)))
  return ''
}

const SERIAL = { from: 36_526, to: 73_050 }

/** A date whose cell was formatted as a number: Excel counts days from the end of 1899. Null outside 2000–2099. */
function dateOfSerial(text: string): string | null {
  const days = /^\d{5}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0
  if (days < SERIAL.from || days > SERIAL.to) return null
  return dayOfSerial(days)
}

/** A date as exact as it was, in the form that Excel leaves alone: 2024-07-18, but 2024年7月. */
export function readDate(text: string, key: ColumnKey, report: RowReport): string {
  if (text === '') return ''
  const plain = narrow(text)
    .replace(/\s/g, '')
    .replace(/(?<=\d)T.*$/, '')
    .replace(/^(20\d{2})(\d{2})(\d{2})$/, '$1-$2-$3')
  const serial = dateOfSerial(plain)
  if (serial) report.say('serial_date', 'info', key, messages.serialDate(plain, serial))
  const date = serial ?? partialDateOf(plain)
  if (date === null) report.say('bad_date', 'warning', key, messages.badDate(text.slice(0, 20)))
  return date === null ? '' : asWritten(date)
}

/** 设施 from one cell, from columns of marks, or from both; unknown words go to the description. */
function readEquipment(cells: Cells, row: Record<ColumnKey, string>, report: RowReport): void {
  const listed = readAmenityList(cells.text('amenities'))
  const lacking = readAmenityList(cells.text('hasNot'))
  const offered = readAmenityList(cells.text('services'))
  const has = new Set(listed.has)
  const hasNot = new Set([...listed.hasNot, ...lacking.has, ...lacking.hasNot])
  for (const { code, heading, text } of cells.marks) {
    const mark = readMark(text)
    if (mark === true) has.add(code)
    if (mark === false) hasNot.add(code)
    if (mark === undefined)
      report.say('unclear_mark', 'warning', 'amenities', messages.unclearMark(`${heading}\uff1a${text.slice(0, 20)}`))
  }
  const unknown = [...listed.unknown, ...offered.unknown]
  for (const { word, near } of unknown)
    report.say('unknown_amenity', 'warning', 'amenities', messages.unknownWord(word.slice(0, 20), near))
  const services = new Set([...listed.services, ...offered.services])
  row.amenities = AMENITIES.filter(code => has.has(code))
    .map(code => AMENITY_LABEL[code])
    .join(SEPARATOR)
  row.hasNot = AMENITIES.filter(code => hasNot.has(code) && !has.has(code))
    .map(code => AMENITY_LABEL[code])
    .join(SEPARATOR)
  row.services = SERVICES.filter(code => services.has(code))
    .map(code => SERVICE_LABEL[code])
    .join(SEPARATOR)
  row.description = [row.description, unknown.map(({ word }) => word).join(SEPARATOR)].filter(Boolean).join(SENTENCE_BREAK)
}
