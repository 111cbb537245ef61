import { SCHEME_LABEL, sourceWords } from '@core/feed/copy'
import { numbersIn } from '@core/feed/numbersIn.copy'
import type { Article, Benefit } from '@core/feed/types'
import { isPastReview } from '@core/time/freshness'
import { View } from '@tarojs/components'
import { canDial } from '@/platform/phone'
import { CallRow } from '@/ui/CallRow'
import { Facts } from '@/ui/Facts'
import { Heading } from '@/ui/Heading'
import { LinkCard } from '@/ui/LinkCard'
import { Some } from '@/ui/Some'
import { Strip } from '@/ui/Strip'
import { copy } from './copy'

interface BenefitViewProps {
  benefit: Benefit
  articles: readonly Article[]
  nowMs: number
  onArticle: (id: string) => void
  onCall: (number: string) => void
}

/** One benefit: who, how much, on what condition, how to claim — and how old these words are. */
export function BenefitView({ benefit, articles, nowMs, onArticle, onCall }: BenefitViewProps): JSX.Element {
  const { title, scheme, who, summary, amount, cost, condition, claim, notes, asOf, reviewBy, sources } = benefit
  const isDue = isPastReview(reviewBy, nowMs)
  return (
    <>
      <Heading look="headline">{title}</Heading>
      <View className="row card-state">
        <View className="pill amber">{SCHEME_LABEL[scheme]}</View>
        <View className="meta">{copy.asOf(asOf)}</View>
      </View>
      {isDue && (
        <View className="card-state">
          <Strip tone="amber" icon="history" title={copy.dueForReview(asOf)} />
        </View>
      )}
      <Facts title={copy.who} lines={[who]} />
      <Facts title={copy.what} lines={[summary]} />
      <Facts title={copy.amount} lines={amount ? [`${amount}（${copy.asOf(asOf)}）`] : []} />
      <Facts title={copy.cost} lines={cost ? [cost] : []} />
      <Facts title={copy.condition} lines={condition ? [condition] : []} />
      <Facts title={copy.claim} lines={claim} isBulleted />
      <CallRow numbers={numbersIn(claim).filter(canDial)} onCall={onCall} />
      <Facts title={copy.notes} lines={notes} isBulleted />
      {articles.length > 0 && <Heading>{copy.related}</Heading>}
      <View className="stack">
        <Some of={articles}>
          {({ id, title, bulletin }) => (
            <LinkCard key={id} icon="news" title={title} meta={bulletin.date} onTap={() => onArticle(id)} />
          )}
        </Some>
      </View>
      <Facts title={copy.sources} lines={sources.map(sourceWords)} />
    </>
  )
}
