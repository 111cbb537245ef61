import type { Article, Guide, SelfCheck } from '@core/feed/types'
import { View } from '@tarojs/components'
import type { Route } from '@/platform/navigate'
import { Heading } from '@/ui/Heading'
import { LinkCard } from '@/ui/LinkCard'
import { Some } from '@/ui/Some'
import { copy } from './copy'

interface RelatedCardsProps {
  checks?: readonly SelfCheck[]
  guides?: readonly Guide[]
  articles?: readonly Article[]
  onOpen: (route: Route) => void
}

/** From a warning to its check, its guide, the bulletin that told of it. Nothing related, nothing drawn. */
export function RelatedCards({ checks = [], guides = [], articles = [], onOpen }: RelatedCardsProps): JSX.Element | null {
  if (checks.length + guides.length + articles.length === 0) return null
  return (
    <>
      <Heading>{copy.related}</Heading>
      <View className="stack">
        <Some of={checks}>
          {({ id, title }) => (
            <LinkCard
              key={id}
              icon="shield-check"
              title={title}
              meta={copy.selfCheck}
              onTap={() => onOpen({ page: 'check', id })}
            />
          )}
        </Some>
        <Some of={guides}>
          {({ id, title, summary }) => (
            <LinkCard key={id} icon="shield" title={title} meta={summary} onTap={() => onOpen({ page: 'guide', id })} />
          )}
        </Some>
        <Some of={articles}>
          {({ id, title, bulletin }) => (
            <LinkCard key={id} icon="news" title={title} meta={bulletin.date} onTap={() => onOpen({ page: 'article', id })} />
          )}
        </Some>
      </View>
    </>
  )
}
