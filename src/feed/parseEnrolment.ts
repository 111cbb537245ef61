import * as v from 'valibot'
import { err, ok, type Result } from '@/domain/result'
import { FeedError } from './FeedError'
import { type Parsed, parseEach } from './parseEach'
import type { EnrolmentContent } from './types'
import { Benefit, Channel, Checklist, EnrolmentPart, EnrolmentPath, Hotline, Legal, TriageQuestion } from './wire/enrolment'

const SCHEMAS = {
  paths: EnrolmentPath,
  triage: TriageQuestion,
  channels: Channel,
  benefits: Benefit,
  hotlines: Hotline,
  legal: Legal,
  checklists: Checklist,
}

/** §3.5 Ways in, benefits, hotlines, law. The wire shape is ours already. */
export function parseEnrolment(raw: unknown): Result<Parsed<EnrolmentContent>, FeedError> {
  const part = v.safeParse(EnrolmentPart, raw)
  if (!part.success) return err(new FeedError('bad_part', ''))
  const dropped: FeedError[] = []
  const entries = Object.entries(SCHEMAS).map(([key, schema]) => {
    const parsed = parseEach(schema as v.GenericSchema, part.output[key as keyof typeof SCHEMAS], `/${key}`, wire => wire)
    dropped.push(...parsed.dropped)
    return [key, parsed.value]
  })
  return ok({ value: Object.fromEntries(entries) as EnrolmentContent, dropped })
}
