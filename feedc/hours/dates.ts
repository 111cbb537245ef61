import { addDays } from '@core/time/shanghaiTime'

const OSM_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Dates (ascending YYYY-MM-DD) as an OSM date selector, runs joined: "2026 Oct 01-2026 Oct 07,2026 Dec 31". */
export function osmDates(days: readonly string[]): string {
  const runs: string[][] = []
  for (const day of days) {
    const run = runs[runs.length - 1]
    if (run && addDays(run[run.length - 1]!, 1) === day) run.push(day)
    else runs.push([day])
  }
  return runs.map(run => (run.length === 1 ? osmDate(run[0]!) : `${osmDate(run[0]!)}-${osmDate(run[run.length - 1]!)}`)).join(',')
}

const osmDate = (day: string): string => `${day.slice(0, 4)} ${OSM_MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(8)}`
