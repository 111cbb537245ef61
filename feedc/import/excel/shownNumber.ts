import { format, getFormatDateInfo, isDateFormat } from 'numfmt'
import { dayOfSerial } from './dayOfSerial'

/** ECMA-376, clause 18.8.30: formats that a file names by number alone, the Chinese ones among them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"\u5e74"m"\u6708"',
  28: 'm"\u6708"d"\u65e5"',
  29: 'm"\u6708"d"\u65e5"',
  30: 'm/d/yy',
  31: 'yyyy"\u5e74"m"\u6708"d"\u65e5"',
  32: 'h"\u65f6"mm"\u5206"',
  33: 'h"\u65f6"mm"\u5206"ss"\u79d2"',
  34: 'h:mm',
  35: 'h:mm:ss',
  36: 'yyyy"\u5e74"m"\u6708"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  50: 'yyyy"\u5e74"m"\u6708"',
  51: 'm"\u6708"d"\u65e5"',
  52: 'yyyy"\u5e74"m"\u6708"',
  53: 'm"\u6708"d"\u65e5"',
  54: 'm"\u6708"d"\u65e5"',
  55: 'h:mm',
  56: 'h:mm:ss',
  57: 'yyyy"\u5e74"m"\u6708"',
  58: 'm"\u6708"d"\u65e5"',
}
/** Between the calendars of Windows and of old Macs lie so many days. */
const DAYS_TO_1904 = 1462
/** Digits, blanks and marks: a number kept for its look. A rounded one would lose what was measured. */
const KEEPS_VALUE = /^[0#\s"\-()\u2014/\\_[\]$a-z\u3400-\u9fff+]+$/i
/** 23:59:30 rounds to midnight of the next day. */
const LAST_MINUTE = 1 - 1 / 2880

export const builtInFormat = (id: number): string => BUILT_IN[id] ?? ''

/**
 * A number as its cell shows it, where that is what is meant: 8:30, 2024年7月, 001234. Whole dates come as YYYY-MM-DD; other
 * numbers keep every digit.
 */
export function shownNumber(value: number, pattern: string, is1904: boolean): string {
  if (pattern !== '' && isDate(pattern)) return shownDate(value + (is1904 && value >= 1 ? DAYS_TO_1904 : 0), pattern)
  const isPadded = Number.isInteger(value) && /[0#]/.test(pattern) && KEEPS_VALUE.test(pattern) && pattern !== 'General'
  return (isPadded && shown(pattern, value)) || plain(value)
}

function shownDate(value: number, pattern: string): string {
  const { year, month, day, hours } = getFormatDateInfo(pattern)
  const iso = dayOfSerial(value)
  if (iso === null) return plain(value)
  if (day || (month && !year)) return hours && value % 1 > 0 ? `${iso} ${clock(value % 1)}` : iso
  if (month) return `${iso.slice(0, 4)}\u5e74${Number(iso.slice(5, 7))}\u6708`
  if (year) return `${iso.slice(0, 4)}\u5e74`
  return value > LAST_MINUTE && value < 1 + 1 / 2880 ? '24:00' : clock(value % 1)
}

function clock(share: number): string {
  const minutes = Math.round(share * 1440)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

function isDate(pattern: string): boolean {
  try {
    return isDateFormat(pattern)
  } catch {
    return false
  }
}

function shown(pattern: string, value: number): string {
  try {
    return format(pattern, value).trim()
  } catch {
    return ''
  }
}

/** A phone number kept as a number must not come out as 2.16e10. */
const plain = (value: number): string => (Number.isInteger(value) ? value.toFixed(0) : String(value))
