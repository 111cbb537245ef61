import { useRouter } from '@tarojs/taro'
import { useVisit } from '@/features/me/useVisit'
import { ArticleBar } from '@/features/news/ArticleBar'
import { ArticleView } from '@/features/news/ArticleView'
import { useArticle } from '@/features/news/useArticle'
import { asPage, Screen } from '@/features/screen/page'
import { open } from '@/platform/navigate'
import { isLandingPage, useShareCard } from '@/platform/share'

/** Route: /pages/article/index?id=2024-12-16-02 */
export default asPage(function ArticlePage() {
  const { id = '' } = useRouter().params
  const state = useArticle(id)
  const isReady = state.kind === 'ready'
  const title = isReady ? state.article.title : ''
  useVisit('article', isReady ? id : null, title)
  useShareCard(title, isReady ? { page: 'article', id } : { page: 'home' })
  return (
    <Screen hasBar={isReady}>
      <ArticleView state={state} isLanding={isLandingPage()} onOpen={open} />
      {isReady && <ArticleBar state={state} onOpen={open} />}
    </Screen>
  )
})
