import type { ReceivedReport } from '@core/reports/wire'
import type { Tables } from './tables'

type Row = Tables['reports']

export const toRow = ({ receivedAtMs, note, ...rest }: ReceivedReport): Row => ({
  ...rest,
  note: note ?? null,
  received_at_ms: receivedAtMs,
})

export const fromRow = ({ received_at_ms, note, ...rest }: Row): ReceivedReport => ({
  ...rest,
  ...(note !== null && { note }),
  receivedAtMs: received_at_ms,
})

/** The same word of the same phone, whenever it came. */
export const isSameReport = (a: ReceivedReport, b: ReceivedReport): boolean =>
  a.feed === b.feed && a.station === b.station && a.kind === b.kind && a.at === b.at && a.note === b.note && a.token === b.token
