import type { Benefit } from '@core/feed/types'
import { isPastReview } from '@core/time/freshness'
import { useNow } from '@/platform/useNow'
import { LinkCard } from '@/ui/LinkCard'
import { copy } from './copy'

/** A benefit in a list: an amount never stands without the date it speaks of, and says when nobody looked again in time. */
export function BenefitCard({ benefit, onOpen }: { benefit: Benefit; onOpen: (id: string) => void }): JSX.Element {
  const nowMs = useNow()
  const { id, title, amount, summary, asOf, reviewBy } = benefit
  return (
    <LinkCard
      title={title}
      meta={[amount ?? summary, isPastReview(reviewBy, nowMs) ? copy.overdue(asOf) : copy.asOf(asOf)].join(' · ')}
      onTap={() => onOpen(id)}
    />
  )
}
