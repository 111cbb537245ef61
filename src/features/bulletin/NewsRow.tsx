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
  const [topic] = article.topics
  const meta = isRead ? article.bulletin.date : `${copy.unread} · ${article.bulletin.date}`
  const word = topic ? TOPIC_LABEL[topic] : copy.bulletinWord
  const label = [article.title, word, meta].join('，')
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
      <View className="row card-state">
        <View className={topic === 'antifraud' ? 'pill red' : 'pill amber'}>{word}</View>
        <View className="meta">{meta}</View>
      </View>
    </View>
  )
}
