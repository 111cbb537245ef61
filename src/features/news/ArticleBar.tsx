import { isFavourite } from '@core/courier/courierState'
import type { Route } from '@/platform/navigate'
import { passOn } from '@/platform/share'
import { toast } from '@/platform/toast'
import { useCourier } from '@/store/stores'
import { Bar, BarItem } from '@/ui/Bar'
import { Button } from '@/ui/Button'
import { ShareItem } from '@/ui/ShareItem'
import { copy } from './copy'
import type { ArticleState } from './useArticle'

interface ArticleBarProps {
  state: Extract<ArticleState, { kind: 'ready' }>
  onOpen: (route: Route) => void
}

/** Larger text, keep, pass on, next: what a reader's thumb wants. */
export function ArticleBar({ state, onOpen }: ArticleBarProps): JSX.Element {
  const { article, next } = state
  const isStarred = useCourier(courier => isFavourite(courier, 'article', article.id))
  const toggle = useCourier(courier => courier.toggleFavourite)
  const fontStep = useCourier(courier => courier.settings.fontStep)
  const setSettings = useCourier(courier => courier.setSettings)
  const enlarge = (): void => {
    const step = (((fontStep ?? 2) % 4) + 1) as 1 | 2 | 3 | 4
    setSettings({ fontStep: step })
    toast(copy.fontNow(step))
  }
  return (
    <Bar>
      <BarItem icon="type" text={copy.fontSize} onTap={enlarge} />
      <BarItem
        icon="star"
        text={isStarred ? copy.favourited : copy.favourite}
        isOn={isStarred}
        onTap={() => toggle('article', article.id, Date.now(), article.title)}
      />
      <ShareItem
        text={copy.share}
        onShare={() => void passOn(article.title, { page: 'article', id: article.id }, copy.linkCopied)}
      />
      {next ? (
        <Button text={copy.next} label={`${copy.next}：${next.title}`} onTap={() => onOpen({ page: 'article', id: next.id })} />
      ) : (
        <Button text={copy.all} onTap={() => onOpen({ page: 'bulletins' })} />
      )}
    </Bar>
  )
}
