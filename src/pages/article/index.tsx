import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { ArticleBar } from '@/features/bulletin/ArticleBar'
import { ArticleView } from '@/features/bulletin/ArticleView'
import { useArticle } from '@/features/bulletin/useArticle'
import { useVisit } from '@/features/me/useVisit'
import { Screen } from '@/features/screen/Screen'
import { imageUrl } from '@/platform/imageUrl'
import { open, pathOf } from '@/platform/navigate'

/** Route: /pages/article/index?id=2024-12-16-02 */
export default function ArticlePage() {
  const { id = '' } = useRouter().params
  const state = useArticle(id)
  const title = state.kind === 'ready' ? state.article.title : ''
  useVisit('article', state.kind === 'ready' ? id : null)
  useShareAppMessage(() => ({ title, path: pathOf({ page: 'article', id }) }))
  useShareTimeline(() => ({ title, query: `id=${id}` }))
  return (
    <Screen hasBar={state.kind === 'ready'}>
      <ArticleView state={state} imageUrl={imageUrl} onOpen={open} />
      {state.kind === 'ready' && <ArticleBar state={state} onOpen={open} />}
    </Screen>
  )
}
