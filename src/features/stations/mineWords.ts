import type { StationReport } from '@core/courier/courierState'
import { isAnswered } from '@core/courier/doorWords'
import { HEARD_LABEL } from '@core/feed/copy'
import type { Heard, Station } from '@core/feed/types'
import { heardNow } from '@core/reports/heardNow'
import type { DoorSaid } from '@core/stations/doorState'
import { copy } from './copy'
import type { OpenWords } from './openWords'
import { sinceHourWords, sinceWords } from './sinceWords'

/** What was found at the door comes before the record's hours; null where it only makes them surer, or less sure. */
export function saidWords({ word, atMs, people }: DoorSaid, nowMs: number): OpenWords | null {
  if (word === 'checked' || word === 'disputed') return null
  if (people !== undefined) return { tone: 'grey', text: copy.heard(sinceHourWords(atMs, nowMs), people, HEARD_LABEL.locked) }
  return { tone: word === 'open' ? 'green' : 'grey', text: copy.youSaid[word](sinceWords(atMs, nowMs)) }
}

/** Other couriers' last word and, where they disagree, the word against it: 「昨天 3 人说开着，2 天前有人说锁门」. */
export function heardWords(station: Station, said: DoorSaid | null, nowMs: number): string {
  const words = heardNow(station.heard, nowMs)
  const shown =
    said?.word === 'disputed' ? words.filter(({ kind }) => kind === 'confirmed' || kind === 'locked') : words.slice(0, 1)
  return shown.map(word => heardWord(word, nowMs)).join(copy.comma)
}

/** 「2 小时前 3 人说开着」 */
export const heardWord = ({ kind, people, atMs }: Heard, nowMs: number): string =>
  copy.heard(sinceHourWords(atMs, nowMs), people ?? 1, HEARD_LABEL[kind])

/** What else this courier last said of a place, for the small line: 「你 2 天前说设施坏了」; '' once a later record answers it. */
export function noteWords(reports: readonly StationReport[], station: Station, nowMs: number): string {
  const latest = reports.find(({ stationId }) => stationId === station.id)
  if (!latest || isAnswered(latest, station)) return ''
  return copy.youNoted(sinceWords(latest.atMs, nowMs), copy.noted[latest.kind])
}
