import * as v from 'valibot'
import { err, ok, type Result } from '@/domain/result'
import { parseInstant } from '@/domain/shanghaiTime'
import { FeedError } from './FeedError'
import { type Parsed, parseEach } from './parseEach'
import type { Alert, AntifraudContent } from './types'
import { AlertsPart, Check, Guide, Alert as WireAlert } from './wire/alerts'

/** §3.4 Alerts, guides and self-checks. */
export function parseAlerts(raw: unknown): Result<Parsed<AntifraudContent>, FeedError> {
  const part = v.safeParse(AlertsPart, raw)
  if (!part.success) return err(new FeedError('bad_part', ''))
  const alerts = parseEach(WireAlert, part.output.alerts, '/alerts', toAlert)
  const guides = parseEach(Guide, part.output.guides, '/guides', guide => guide)
  const checks = parseEach(Check, part.output.checks, '/checks', check => check)
  return ok({
    value: { alerts: alerts.value, guides: guides.value, checks: checks.value },
    dropped: [...alerts.dropped, ...guides.dropped, ...checks.dropped],
  })
}

function toAlert({ sent, effective, expires, ...rest }: WireAlert): Alert {
  return {
    ...rest,
    sentAtMs: parseInstant(sent) ?? 0,
    effectiveAtMs: parseInstant(effective) ?? 0,
    expiresAtMs: parseInstant(expires) ?? 0,
  }
}
