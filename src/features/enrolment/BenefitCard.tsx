import type { Benefit } from '@core/feed/types'
import { LinkCard } from '@/ui/LinkCard'
import { copy } from './copy'

/** A benefit in a list: an amount never stands without the date it speaks of. */
export function BenefitCard({ benefit, onOpen }: { benefit: Benefit; onOpen: (id: string) => void }): JSX.Element {
  const { id, title, amount, summary, asOf } = benefit
  return <LinkCard title={title} meta={`${amount ?? summary} · ${copy.asOf(asOf)}`} onTap={() => onOpen(id)} />
}
