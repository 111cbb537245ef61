import { TOPIC_LABEL } from '@core/feed/copy'
import type { Article, Topic } from '@core/feed/types'
import { View } from '@tarojs/components'
import { useScrollWindow } from '@/platform/useScrollWindow'
import { Chip } from '@/ui/Chip'
import { Message } from '@/ui/Message'
import { WindowedList } from '@/ui/WindowedList'
import { copy } from './copy'
import { IssuePieces } from './IssuePieces'
import type { Issue } from './issues'
import { CHUNK_PX, newsChunks } from './newsChunks'
import { OlderIssues } from './OlderIssues'
import type { OlderIssues as Older } from './useOlderIssues'

interface IssueListProps {
  issues: readonly Issue[]
  topics: readonly Topic[]
  topic: Topic | null
  older: Older
  readIds: readonly string[]
  onTopic: (topic: Topic | null) => void
  onOpen: (article: Article) => void
}

/** Every issue, newest first, by topic if one is chosen; older ones as far as they were reached. */
export function IssueList({ issues, topics, topic, older, readIds, onTopic, onOpen }: IssueListProps): JSX.Element {
  const chunks = newsChunks(issues)
  const window = useScrollWindow('issues', chunks.length, { guessPx: CHUNK_PX })
  return (
    <>
      {topics.length > 0 && (
        <View className="chips">
          <Chip text={copy.everyTopic} isOn={topic === null} onTap={() => onTopic(null)} />
          {topics.map(each => (
            <Chip key={each} text={TOPIC_LABEL[each]} isOn={topic === each} onTap={() => onTopic(topic === each ? null : each)} />
          ))}
        </View>
      )}
      {issues.length === 0 && <Message icon="news" text={topic ? copy.noneOfTopic : copy.empty} />}
      <View>
        <WindowedList count={chunks.length} window={window} className="issues">
          {chunk => <IssuePieces pieces={chunks[chunk]!} readIds={readIds} topic={topic} onOpen={onOpen} />}
        </WindowedList>
      </View>
      {/* In a box of its own: what changes in it is sent without the list. */}
      <View>
        <OlderIssues older={older} />
      </View>
    </>
  )
}
