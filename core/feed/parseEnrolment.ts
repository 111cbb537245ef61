import { err, ok, type Result } from '@core/result'
import * as v from 'valibot'
import { FeedError } from './FeedError'
import { asItIs, type Parsed, parseEach } from './parseEach'
import type { EnrolmentContent } from './types'
import { Benefit, Channel, Checklist, EnrolmentPart, EnrolmentPath, Hotline, Legal, TriageQuestion } from './wire/enrolment'

/** §3.5 Ways in, benefits, hotlines, law. The wire's shape is ours already. */
export function parseEnrolment(raw: unknown): Result<Parsed<EnrolmentContent>, FeedError> {
  const part = v.safeParse(EnrolmentPart, raw)
  if (!part.success) return err(new FeedError('bad_part', ''))
  const wire = part.output
  const paths = parseEach(wire.paths, '/paths', asItIs(EnrolmentPath))
  const triage = parseEach(wire.triage, '/triage', asItIs(TriageQuestion))
  const channels = parseEach(wire.channels, '/channels', asItIs(Channel))
  const benefits = parseEach(wire.benefits, '/benefits', asItIs(Benefit))
  // One number may serve two purposes, and then it is listed twice.
  const hotlines = parseEach(wire.hotlines, '/hotlines', { schema: Hotline, toOurs: (wire: Hotline) => wire })
  const legal = parseEach(wire.legal, '/legal', asItIs(Legal))
  const checklists = parseEach(wire.checklists, '/checklists', asItIs(Checklist))
  return ok({
    value: {
      paths: paths.value,
      triage: triage.value,
      channels: channels.value,
      benefits: benefits.value,
      hotlines: hotlines.value,
      legal: legal.value,
      checklists: checklists.value,
    },
    dropped: [paths, triage, channels, benefits, hotlines, legal, checklists].flatMap(({ dropped }) => dropped),
  })
}
