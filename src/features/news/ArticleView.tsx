import { TOPIC_LABEL } from '@core/feed/copy'
import { View } from '@tarojs/components'
import type { Route } from '@/platform/navigate'
import { Heading } from '@/ui/Heading'
import { LinkCard } from '@/ui/LinkCard'
import { Message } from '@/ui/Message'
import { Some } from '@/ui/Some'
import { ArticleBody } from './ArticleBody'
import { copy } from './copy'
import { MaybeOlder } from './MaybeOlder'
import type { ArticleState } from './useArticle'

interface ArticleViewProps {
  state: ArticleState
  /** Nothing lies behind this page: say where the rest of the app is. */
  isLanding: boolean
  onOpen: (route: Route) => void
}

/** An article and what else in the app belongs to it; or that it is gone, and the way home. */
export function ArticleView({ state, isLanding, onOpen }: ArticleViewProps): JSX.Element {
  const goHome = (): void => onOpen({ page: 'home' })
  if (state.kind === 'gone') return <Message icon="news" text={copy.gone} action={{ text: copy.goHome, onTap: goHome }} />
  if (state.kind === 'maybe_older') return <MaybeOlder state={state} onHome={goHome} />
  const { article, related, previous } = state
  const { title, date } = article.bulletin
  return (
    <>
      <Heading look="headline">{article.title}</Heading>
      <View className="meta">{copy.from(article.authors, title, date)}</View>
      <View className="row article-topics">
        {article.topics.map(topic => (
          <View key={topic} className={topic === 'antifraud' ? 'pill red' : 'pill amber'}>
            {TOPIC_LABEL[topic]}
          </View>
        ))}
      </View>
      <ArticleBody blocks={article.blocks} />
      {related.length > 0 && <Heading>{copy.related}</Heading>}
      <View className="stack">
        <Some of={related}>
          {({ icon, title, meta, route }) => (
            <LinkCard key={`${route.page}${title}`} icon={icon} title={title} meta={meta} onTap={() => onOpen(route)} />
          )}
        </Some>
        {previous && (
          <LinkCard
            icon="back"
            title={previous.title}
            meta={copy.previous}
            onTap={() => onOpen({ page: 'article', id: previous.id })}
          />
        )}
        {isLanding && <LinkCard icon="house" title={copy.goHome} meta={copy.homeHint} onTap={goHome} />}
      </View>
    </>
  )
}
