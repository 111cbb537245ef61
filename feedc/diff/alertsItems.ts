import { VERDICT_LEVELS } from '@core/alerts/verdict'
import { ROLE_LABEL, VERDICT_LABEL } from '@core/feed/copy'
import type { Alert, Guide, SelfCheck } from '@core/feed/types'
import { dayOf, formatClock } from '@core/time/shanghaiTime'
import { copy } from './copy'
import { type FieldTable, type ListTables, list, related, source, sources, text } from './fields'

const instant = (ms: number): string => `${dayOf(ms)} ${formatClock(ms)}`

const ALERT: FieldTable<Alert> = {
  identifier: null,
  headline: [copy.alert.headline, text],
  msgType: [copy.alert.msgType, text],
  references: [copy.alert.references, list],
  severity: [copy.alert.severity, text],
  urgency: [copy.alert.urgency, text],
  certainty: [copy.alert.certainty, text],
  description: [copy.alert.description, text],
  instruction: [copy.alert.instruction, text],
  sentAtMs: [copy.alert.sent, instant],
  effectiveAtMs: [copy.alert.effective, instant],
  expiresAtMs: [copy.alert.expires, instant],
  areaDesc: [copy.alert.areaDesc, text],
  source: [copy.alert.source, source],
  related: [copy.alert.related, related],
}

const GUIDE: FieldTable<Guide> = {
  id: null,
  title: [copy.guide.title, text],
  role: [copy.guide.role, role => ROLE_LABEL[role]],
  summary: [copy.guide.summary, text],
  keywords: [copy.guide.keywords, list],
  how: [copy.guide.how, list],
  signs: [copy.guide.signs, list],
  steps: [copy.guide.steps, list],
  duty: [copy.guide.duty, duties => list(duties.map(duty => `${duty.text} ${source(duty.source)}`))],
  cases: [
    copy.guide.cases,
    cases => list(cases.map(each => [each.date, each.place, each.text, source(each.source)].filter(Boolean).join(' '))),
  ],
  sources: [copy.guide.sources, sources],
  related: [copy.guide.related, related],
}

const CHECK: FieldTable<SelfCheck> = {
  id: null,
  title: [copy.check.title, text],
  icon: [copy.check.icon, text],
  intro: [copy.check.intro, text],
  keywords: [copy.check.keywords, list],
  questions: [
    copy.check.questions,
    questions => list(questions.map(({ text: words, weight, reason }) => copy.check.question(words, weight, reason))),
  ],
  thresholds: [copy.check.thresholds, ({ suspicious, stop }) => copy.check.threshold(suspicious, stop)],
  verdicts: [
    copy.check.verdicts,
    verdicts => list(VERDICT_LEVELS.map(level => [VERDICT_LABEL[level], ...verdicts[level]].join(' '))),
  ],
  calls: [copy.check.calls, list],
  guide: [copy.check.guide, text],
  sources: [copy.check.sources, sources],
}

/** How each field of each list of the part is shown. */
export const ALERTS_TABLES: ListTables<'alerts'> = { alerts: ALERT, guides: GUIDE, checks: CHECK }
