import { HEARD_LABEL } from '@core/feed/copy'
import type { ReportKind } from '@core/feed/wire/reportKinds'
import { err, ok, type Result } from '@core/result'
import { dayOf } from '@core/time/shanghaiTime'
import { partialDateOf } from '@feedc/content/partialDate'
import type { StationRow } from '@feedc/import/stations/StationRow'
import { inboxCopy as copy } from './copy'

/** What is taken up: how many people at least said it, and when the last of them was there. */
export interface TakenUp {
  readonly kind: ReportKind
  readonly people: number
  readonly lastAtMs: number
  /** An editor's own words for it. */
  readonly remark: string | null
  /** Locked for good, until somebody says otherwise. */
  readonly isSuspended: boolean
}

/** §3.3 The longest description a phone takes. */
const LINE_MOST = 200

/**
 * A row of stations.csv after couriers' word on it was taken up. Open: checked on that day, in service again, and what was said of a
 * shut door goes. Moved: so is its status. What a field can't say becomes a remark that names its source. Errors: too_long.
 */
export function takeUp(row: StationRow, word: TakenUp): Result<StationRow, 'too_long'> {
  const day = dayOf(word.lastAtMs)
  const description = described(row.description, word, day)
  if (description.length > LINE_MOST) return err('too_long')
  return ok({ ...row, description, status: statusOf(row, word), checked: checkedOf(row, word, day) })
}

function checkedOf({ checked }: StationRow, { kind }: TakenUp, day: string): string {
  return kind !== 'confirmed' || (partialDateOf(checked) ?? '') > day ? checked : day
}

function statusOf({ status }: StationRow, { kind, isSuspended }: TakenUp): string {
  if (kind === 'moved') return copy.moved
  if (kind === 'locked' && isSuspended) return copy.suspended
  return kind === 'confirmed' && status !== '' ? copy.open : status
}

function described(description: string, { kind, people, remark }: TakenUp, day: string): string {
  const gone: readonly ReportKind[] = kind === 'confirmed' ? ['locked', 'moved'] : [kind]
  const rest = gone.reduce((text, each) => text.replace(copy.remarkOf(HEARD_LABEL[each]), ''), description)
  // What a phone says anyway (the last word on a card) needs no second sentence.
  const needsWords = kind === 'moved' || kind === 'broken' || (kind === 'locked' && remark !== null)
  if (!needsWords) return trimmed(rest)
  const what = [HEARD_LABEL[kind], remark].filter(Boolean).join(copy.colon)
  return [trimmed(rest), copy.remark(what, people, day)].filter(Boolean).join(copy.between)
}

const trimmed = (text: string): string => (text.startsWith(copy.between) ? text.slice(copy.between.length) : text)
