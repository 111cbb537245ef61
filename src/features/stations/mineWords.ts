import type { StationReport } from '@core/courier/courierState'
import { isAnswered } from '@core/courier/doorWords'
import type { Station } from '@core/feed/types'
import type { DoorSaid } from '@core/stations/doorState'
import { copy } from './copy'
import type { OpenWords } from './openWords'
import { sinceWords } from './sinceWords'

/** My own word on the door comes before the record's; null where it only makes the record's hours surer. */
export function saidWords({ word, atMs }: DoorSaid, nowMs: number): OpenWords | null {
  if (word === 'checked') return null
  return { tone: word === 'open' ? 'green' : 'grey', text: copy.youSaid[word](sinceWords(atMs, nowMs)) }
}

/** What else this courier last said of a place, for the small line: 「你 2 天前说设施坏了」; '' once a later record answers it. */
export function noteWords(reports: readonly StationReport[], station: Station, nowMs: number): string {
  const latest = reports.find(({ stationId }) => stationId === station.id)
  if (!latest || isAnswered(latest, station)) return ''
  return copy.youNoted(sinceWords(latest.atMs, nowMs), copy.noted[latest.kind])
}
