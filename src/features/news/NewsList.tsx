import type { Article } from '@core/feed/types'
import { View } from '@tarojs/components'
import { webAria } from '@/ui/aria'
import { newsRow } from './newsRow'

interface NewsListProps {
  articles: readonly Article[]
  readIds: readonly string[]
  onOpen: (article: Article) => void
}

/** Articles in a card. The whole list is one compiled template: its elements are written out, not composed. */
export function NewsList({ articles, readIds, onOpen }: NewsListProps): JSX.Element {
  const rows = articles.map(article => newsRow(article, readIds.includes(article.id)))
  return (
    <View compileMode className="card divided">
      {rows.map(row => (
        <View
          key={row.article.id}
          className="line"
          hoverClass="pressed"
          ariaRole="link"
          onClick={() => onOpen(row.article)}
          {...webAria({ role: 'link' })}
        >
          <View className="title">{row.article.title}</View>
          <View className="row card-state">
            <View className={row.pill}>{row.word}</View>
            <View className="meta">{row.meta}</View>
          </View>
        </View>
      ))}
    </View>
  )
}
