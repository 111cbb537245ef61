import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import type { FeedConfig, Issue } from './Content'
import { FieldReader } from './FieldReader'
import type { RawRecord } from './rawRecord'

const DEFAULT_EXPIRES_DAYS = 90
const DEFAULT_ARTICLES_IN_NEWS = 60

/** feed.yaml: who this feed is, how long it holds, and what content may reach outside. */
export function toConfig(record: RawRecord, report: (notice: Notice) => void): FeedConfig | null {
  const fields = new FieldReader(record, report)
  const allow = fields.mapping('allow')
  const config = {
    feed: fields.text('feed'),
    title: fields.text('title'),
    expiresDays: fields.integer('expiresDays') ?? DEFAULT_EXPIRES_DAYS,
    articlesInNews: fields.integer('articlesInNews') ?? DEFAULT_ARTICLES_IN_NEWS,
    revision: fields.integer('revision'),
    allow: { hosts: allow?.texts('hosts') ?? [], appids: allow?.texts('appids') ?? [], phones: allow?.texts('phones') ?? [] },
    tiles: fields.optionalText('tiles'),
    tilesCredit: fields.optionalText('tilesCredit'),
    publisher: fields.optionalText('publisher'),
    reportUrl: fields.optionalText('reportUrl'),
    acceptOpen: acceptOpenOf(fields),
  }
  // For people and other tools; nothing on the phone depends on them yet.
  for (const known of ['language', 'contacts']) fields.pass(known)
  if (config.tiles !== null && config.tilesCredit === null) fields.say('missing_field', 'tilesCredit', copy.tilesWithoutCredit)
  allow?.end()
  fields.end()
  return config.feed && config.title ? (config as FeedConfig) : null
}

function acceptOpenOf(fields: FieldReader): FeedConfig['acceptOpen'] {
  const rule = fields.mapping('acceptOpen')
  if (!rule) return null
  const [reports, days] = [rule.integer('reports') ?? 0, rule.integer('days') ?? 0]
  rule.end()
  if (reports > 0 && days > 0) return { reports, days }
  fields.say('wrong_type', 'acceptOpen', copy.badAcceptOpen)
  return null
}

/** bulletins/<issue>/issue.yaml. The distribution list is kept for the record and never published. */
export function toIssue(record: RawRecord, report: (notice: Notice) => void): Issue | null {
  const fields = new FieldReader(record, report)
  const [id, title, issuer, date] = [fields.text('id'), fields.text('title'), fields.text('issuer'), fields.date('date')]
  const embargo = fields.partialDate('embargo')
  fields.source('source')
  fields.pass('distribution')
  fields.end()
  if (date !== null && date.length < 10) fields.say('bad_date', 'date', copy.needsWholeDay(date))
  if (embargo !== null && embargo.length < 10) fields.say('bad_date', 'embargo', copy.needsWholeDay(embargo))
  return id && title && issuer && date ? { id, title, issuer, date, embargo } : null
}
