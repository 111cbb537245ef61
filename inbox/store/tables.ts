import type { ReportKind } from '@core/feed/wire/reportKinds'

/** The tables as migrations.ts leaves them. Moments are ms since the Unix epoch, days and `at` as the feed writes them. */
export interface Tables {
  readonly reports: {
    readonly id: string
    readonly feed: string
    readonly station: string
    readonly kind: ReportKind
    readonly at: string
    readonly note: string | null
    readonly token: string
    readonly received_at_ms: number
  }
  readonly day_counts: {
    readonly feed: string
    readonly station: string
    readonly kind: ReportKind
    readonly day: string
    readonly kept: number
    readonly refused: number
  }
  readonly decisions: {
    readonly feed: string
    readonly station: string
    readonly kind: ReportKind
    readonly verdict: 'accepted' | 'declined'
    readonly up_to_ms: number
    readonly decided_at_ms: number
  }
}
