export const HOURS_PROBLEMS = ['empty', 'unreadable', 'unreadable_osm', 'hour_out_of_range', 'minute_out_of_range'] as const
export type HoursProblemCode = (typeof HOURS_PROBLEMS)[number]

/** What an editor has to mend in an hours cell. `at`: UTF-16 position in the cell; `found`: the piece that is wrong. */
export interface HoursProblem {
  readonly code: HoursProblemCode
  readonly at: number
  readonly found: string
}
