import type { PreviousFeed } from '@feedc/build/previousFeed'
import type { Content, Entry } from '@feedc/content/Content'
import { lineOf } from '@feedc/content/rawRecord'
import type { Notice, Severity } from '@feedc/notices'

interface RuleContext {
  readonly nowMs: number
  /** The feed that phones have now; null when nobody said which. */
  readonly previous: PreviousFeed | null
}

/** One editorial rule: what it refuses, why, and the sentence for it. */
export interface Rule {
  readonly code: string
  readonly severity: Severity
  run(content: Content, context: RuleContext): readonly Notice[]
}

/** A notice about one record, on the field's own line where it has one. */
export const noticeOf = (
  rule: Pick<Rule, 'code' | 'severity'>,
  { at }: Pick<Entry<unknown>, 'at'>,
  field: string | null,
  message: string,
): Notice => ({
  code: rule.code,
  severity: rule.severity,
  file: at.file,
  line: field === null ? at.line : lineOf(at, field),
  field,
  message,
})
