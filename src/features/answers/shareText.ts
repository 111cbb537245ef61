import { sourceWords } from '@core/feed/copy'
import type { Answer } from '@core/feed/types'
import { copy } from './copy'

/** An answer as a message to a colleague: the steps, what to keep, by when, who says so. */
export function shareText({ title, steps, evidence, limits, sources }: Answer): string {
  const line = (heading: string, points: Answer['steps']): string[] =>
    points.length === 0
      ? []
      : [`${heading}：${points.map(({ text, detail }) => (detail ? `${text}（${detail}）` : text)).join('；')}`]
  return [
    title,
    ...line(copy.steps, steps),
    ...line(copy.evidence, evidence),
    ...line(copy.limits, limits),
    `${copy.basis}：${sources.map(sourceWords).join('；')}`,
  ].join('\n')
}
