import { err, ok, type Result } from '@core/result'
import * as v from 'valibot'
import { FeedError } from './FeedError'
import { parseInstant } from './instant'
import { asItIs, type Parsed, parseEach } from './parseEach'
import type { Alert, AlertsContent } from './types'
import { AlertsPart, Guide, SelfCheck, Alert as WireAlert } from './wire/alerts'

/** §3.4 Alerts (names of OASIS CAP 1.2), guides and self-checks. */
export function parseAlerts(raw: unknown): Result<Parsed<AlertsContent>, FeedError> {
  const part = v.safeParse(AlertsPart, raw)
  if (!part.success) return err(new FeedError('bad_part', ''))
  const alerts = parseEach(part.output.alerts, '/alerts', {
    schema: WireAlert,
    toOurs: toAlert,
    idOf: ({ identifier }) => identifier,
  })
  const guides = parseEach(part.output.guides, '/guides', asItIs(Guide))
  const checks = parseEach(part.output.checks, '/checks', asItIs(SelfCheck))
  return ok({
    value: { alerts: alerts.value, guides: guides.value, checks: checks.value },
    dropped: [...alerts.dropped, ...guides.dropped, ...checks.dropped],
  })
}

function toAlert({ sent, effective, expires, ...rest }: WireAlert): Alert | null {
  const sentAtMs = parseInstant(sent)
  const effectiveAtMs = parseInstant(effective)
  const expiresAtMs = parseInstant(expires)
  if (sentAtMs === null || effectiveAtMs === null || expiresAtMs === null) return null
  return { ...rest, sentAtMs, effectiveAtMs, expiresAtMs }
}
