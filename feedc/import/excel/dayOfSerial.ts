import { addDays, DAY_MS, isDay } from '@core/time/shanghaiTime'

/** Excel's day 0. */
const EPOCH = '1899-12-30'

/** The day that a number means in a spreadsheet, to the nearest millisecond; null for a number no calendar reaches. */
export function dayOfSerial(serial: number): string | null {
  const day = addDays(EPOCH, Math.floor(serial + 0.5 / DAY_MS))
  return isDay(day) ? day : null
}
