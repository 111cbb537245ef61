import type { StoredRecord } from '@desk/store/readRecord'
import { copy } from './copy'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The line below a record's title in a list. */
export function detailOf({ kind, id, fields }: StoredRecord, nowMs: number): string {
  if (kind === 'articles') return [id.slice(0, -3), text(fields.summary)].filter(Boolean).join(' · ')
  if (kind === 'issues') return [text(fields.date), text(fields.issuer)].filter(Boolean).join(' · ')
  if (kind === 'alerts') {
    const days = [text(fields.sent).slice(0, 10), text(fields.expires).slice(0, 10)].filter(Boolean).join(' – ')
    return Date.parse(text(fields.expires)) <= nowMs ? copy.expired(days) : days
  }
  return text(fields.summary) || text(fields.subtitle) || text(fields.intro) || text(fields.purpose) || text(fields.who)
}
