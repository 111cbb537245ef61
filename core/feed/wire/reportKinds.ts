/** What a courier can say of a station: it is open · locked · something there is broken · it has moved · something else is wrong. */
export const REPORT_KINDS = ['confirmed', 'locked', 'broken', 'moved', 'wrong'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]
