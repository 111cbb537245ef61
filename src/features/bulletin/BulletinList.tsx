import { View } from '@tarojs/components'
import { TOPIC_LABEL } from '@/feed/copy'
import type { Article, Topic } from '@/feed/types'
import { Chip } from '@/ui/Chip'
import { Message } from '@/ui/Message'
import { SectionTitle } from '@/ui/SectionTitle'
import { copy } from './copy'
import type { Issue } from './issues'
import { NewsList } from './NewsList'

interface BulletinListProps {
  issues: readonly Issue[]
  topics: readonly Topic[]
  topic: Topic | null
  readIds: readonly string[]
  onTopic: (topic: Topic | null) => void
  onOpen: (article: Article) => void
}

/** Every issue, newest first, by topic if one is chosen. */
export function BulletinList({ issues, topics, topic, readIds, onTopic, onOpen }: BulletinListProps): JSX.Element {
  return (
    <>
      <View className="chips">
        <Chip text={copy.everyTopic} isOn={topic === null} onTap={() => onTopic(null)} />
        {topics.map(each => (
          <Chip key={each} text={TOPIC_LABEL[each]} isOn={topic === each} onTap={() => onTopic(topic === each ? null : each)} />
        ))}
      </View>
      {issues.length === 0 && <Message icon="news" text={topic ? copy.noneOfTopic : copy.empty} />}
      {issues.map(issue => (
        <View key={issue.id}>
          <SectionTitle text={issue.date} hint={issue.title} />
          <NewsList articles={issue.articles} readIds={readIds} onOpen={onOpen} />
        </View>
      ))}
    </>
  )
}
