import type { Article, Benefit, Channel, EnrolmentContent, EnrolmentPath, Hotline } from '@core/feed/types'
import type { Scheme } from '@core/feed/wire/enrolment'
import type { Detail } from '@/store/detail'
import { useFeed } from '@/store/stores'
import '@/platform/withEnrolment'

export const useEnrolment = (): EnrolmentContent => useFeed(feed => feed.snapshot).enrolment()

/** The two injury schemes stand apart from everything else, side by side and never in one list. */
const INJURY: readonly Scheme[] = ['work_injury', 'occupational_injury']

export interface BenefitShelves {
  readonly injury: readonly Benefit[]
  readonly membership: readonly Benefit[]
  readonly others: readonly Benefit[]
}

export function shelve(benefits: readonly Benefit[]): BenefitShelves {
  return {
    injury: INJURY.flatMap(scheme => benefits.filter(benefit => benefit.scheme === scheme)),
    membership: benefits.filter(({ scheme }) => scheme === 'membership'),
    others: benefits.filter(({ scheme }) => scheme !== 'membership' && !INJURY.includes(scheme)),
  }
}

export interface BenefitDetail {
  readonly benefit: Benefit
  readonly articles: readonly Article[]
}

/** One benefit with the bulletin items that speak of it. */
export function useBenefit(id: string): Detail<BenefitDetail> {
  const snapshot = useFeed(feed => feed.snapshot)
  const benefit = snapshot.enrolment().benefits.find(each => each.id === id)
  if (!benefit) return { kind: 'gone' }
  const { articles: ids } = benefit.related
  return { kind: 'ready', benefit, articles: snapshot.news().filter(article => ids.includes(article.id)) }
}

export interface PathDetail {
  readonly path: EnrolmentPath
  readonly channels: readonly Channel[]
  readonly hotlines: readonly Hotline[]
  readonly benefits: readonly Benefit[]
}

/** One way in with everything it points at. */
export function usePath(id: string): Detail<PathDetail> {
  const { paths, channels, hotlines, benefits } = useEnrolment()
  const path = paths.find(each => each.id === id)
  if (!path) return { kind: 'gone' }
  return {
    kind: 'ready',
    path,
    // In the order in which the steps come to them.
    channels: [...new Set(path.steps.map(step => step.channel))].flatMap(
      channel => channels.find(each => each.id === channel) ?? [],
    ),
    hotlines: hotlines.filter(({ number }) => path.ask.includes(number)),
    benefits: benefits.filter(benefit => path.benefits.includes(benefit.id)),
  }
}
