import type { Article, Topic } from '@core/feed/types'
import { View } from '@tarojs/components'
import { webAria } from '@/ui/aria'
import { newsRow } from './newsRow'

interface IssueRowsProps {
  articles: readonly Article[]
  readIds: readonly string[]
  /** The topic that was asked for: the pill shows it, not the article's first. */
  topic: Topic | null
  onOpen: (article: Article) => void
}

/** Articles of one issue with their summaries. Written out, not composed, so that Taro compiles the list into one template. */
export function IssueRows({ articles, readIds, topic, onOpen }: IssueRowsProps): JSX.Element {
  const rows = articles.map(article => newsRow(article, readIds.includes(article.id), topic))
  return (
    <View compileMode className="card divided">
      {rows.map(row => (
        <View
          key={row.article.id}
          className={row.line}
          hoverClass="pressed"
          ariaRole="link"
          onClick={() => onOpen(row.article)}
          {...webAria({ role: 'link' })}
        >
          <View className="title">{row.article.title}</View>
          <View className="meta">{row.summary}</View>
          <View className="row card-state">
            <View className={row.pill}>{row.word}</View>
            <View className="meta">{row.unread}</View>
          </View>
        </View>
      ))}
    </View>
  )
}
