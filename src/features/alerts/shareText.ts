import { sourceWords } from '@core/feed/copy'
import { copy } from './copy'
import type { GuideDetail } from './useAlerts'

/** A guide as a message to family or a colleague, for where there are no share cards: signs, steps, and who says so. */
export function shareText({ guide, signs }: Pick<GuideDetail, 'guide' | 'signs'>): string {
  return [
    copy.shareTitle(guide.title),
    `${copy.signs}：${signs.join('；')}`,
    `${copy.steps}：${guide.steps.join('；')}`,
    `${copy.sources}：${guide.sources.map(sourceWords).join('；')}`,
  ].join('\n')
}
