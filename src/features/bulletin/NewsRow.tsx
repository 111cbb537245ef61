import { View } from '@tarojs/components'
import { TOPIC_LABEL } from '@/feed/copy'
import type { Article } from '@/feed/types'
import { webAria } from '@/ui/aria'
import { copy } from './copy'

interface NewsRowProps {
  article: Article
  isRead: boolean
  onOpen: (article: Article) => void
}

/** One article in a list. Elements are written out, not composed, so that Taro can compile them into one template. */
export function NewsRow({ article, isRead, onOpen }: NewsRowProps): JSX.Element {
  const meta = [!isRead && copy.unread, ...article.topics.map(topic => TOPIC_LABEL[topic]), article.bulletin.date]
    .filter(Boolean)
    .join(' · ')
  const label = `${article.title}，${meta}`
  return (
    <View
      compileMode
      className="line"
      hoverClass="pressed"
      ariaRole="link"
      ariaLabel={label}
      onClick={() => onOpen(article)}
      {...webAria({ label, role: 'link' })}
    >
      <View className="title">{article.title}</View>
      <View className="meta">{meta}</View>
    </View>
  )
}
