import type { StationReport } from '@core/courier/courierState'
import { randomId } from '@core/courier/randomId'
import { withoutNumbers } from '@core/courier/withoutNumbers'
import type { ReportKind } from '@core/feed/wire/reportKinds'
import { clip } from '@/platform/clipboard'
import { dialListed } from '@/platform/phone'
import { toast } from '@/platform/toast'
import { useCourier, useReports } from '@/store/stores'
import { copy } from './copy'

export interface Reporting {
  /** Whether somebody takes reports; else there are words to copy and numbers to call. */
  readonly canSend: boolean
  /** One tap; on this phone at once, to whoever takes reports as soon as there is a network. */
  say(kind: ReportKind, note?: string): void
  undo(report: StationReport): void
  clip(text: string): void
  dial(number: string): void
}

/** What a courier can say of one station. */
export function useReporting(stationId: string): Reporting {
  const report = useCourier(courier => courier.report)
  const turnTo = useCourier(courier => courier.turnTo)
  const undoReport = useCourier(courier => courier.undoReport)
  const reports = useReports()
  return {
    canSend: reports.canSend(),
    say(kind, note = '') {
      const sending = reports.canSend() ? 'waiting' : 'kept'
      const [id, token] = [randomId(Math.random), randomId(Math.random)]
      report({ id, stationId, kind, note: withoutNumbers(note.trim()), atMs: Date.now(), token, sending })
      if (kind === 'confirmed') turnTo(stationId, 'confirmed', Date.now())
      toast(sending === 'waiting' ? copy.thanks : copy.saved)
      void reports.flush('reported')
    },
    undo: ({ id }) => undoReport(id),
    clip: text => void clip(text, copy.clipped),
    dial: dialListed,
  }
}
