import type { Verdict } from '@core/alerts/verdict'
import { sourceWords, VERDICT_LABEL } from '@core/feed/copy'
import type { SelfCheck } from '@core/feed/types'
import { copy } from './copy'

/** A verdict as a message to the outlet or the family: what it is called, what was seen, what to do, and who says so. */
export function verdictText(check: SelfCheck, { level, reasons }: Verdict): string {
  return [
    `${copy.titleOf(check.title)}：${VERDICT_LABEL[level]}`,
    reasons.length > 0 && `${copy.seen}：${reasons.map(({ text }) => text).join('；')}`,
    `${copy.doNow}：${check.verdicts[level].join('；')}`,
    level === 'no_sign' && copy.notSafe,
    `${copy.basis}：${check.sources.map(sourceWords).join('；')}`,
  ]
    .filter(Boolean)
    .join('\n')
}
