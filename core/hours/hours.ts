/** Minutes, `[from, to)`; never wraps. */
export type MinuteInterval = readonly [from: number, to: number]

/**
 * When a place is open, Asia/Shanghai (UTC+8 all year: no summer time since 1991).
 * `weekly`: minutes of the week from Monday 00:00, merged and ascending; null = the words can't be computed.
 * `exceptions`: dates (YYYY-MM-DD) whose whole calendar day differs, as minutes of that day; null = nobody can say that day.
 * `validThrough`: the last day (YYYY-MM-DD) that this was worked out for; later ones are unknown. Null or absent: the week
 * says it all. The name is schema.org's.
 * `scope`: the part of the premises they speak of; null = all of it.
 */
export interface OpeningHours {
  readonly text: string
  readonly weekly: readonly MinuteInterval[] | null
  readonly exceptions: readonly { readonly date: string; readonly intervals: readonly MinuteInterval[] | null }[]
  readonly validThrough?: string | null
  readonly scope: string | null
}
