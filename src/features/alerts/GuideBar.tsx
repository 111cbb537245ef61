import { isFavourite } from '@core/courier/courierState'
import { View } from '@tarojs/components'
import type { Route } from '@/platform/navigate'
import { passOn } from '@/platform/share'
import { useCourier } from '@/store/stores'
import { Bar, BarItem } from '@/ui/Bar'
import { Button } from '@/ui/Button'
import { ShareItem } from '@/ui/ShareItem'
import { copy } from './copy'
import { shareText } from './shareText'
import type { GuideDetail } from './useAlerts'

/** Keep it, pass it on, or check what is in hand against it. */
export function GuideBar({ detail, onOpen }: { detail: GuideDetail; onOpen: (route: Route) => void }): JSX.Element {
  const { guide, check } = detail
  const isStarred = useCourier(courier => isFavourite(courier, 'guide', guide.id))
  const toggle = useCourier(courier => courier.toggleFavourite)
  return (
    <Bar>
      <BarItem
        icon="star"
        text={isStarred ? copy.favourited : copy.favourite}
        isOn={isStarred}
        onTap={() => toggle('guide', guide.id, Date.now())}
      />
      <ShareItem
        text={copy.share}
        onShare={() => void passOn(shareText(detail), { page: 'guide', id: guide.id }, copy.shareClipped)}
      />
      <View className="bar-rest">
        {check ? (
          <Button tone="primary" icon="shield-check" text={copy.goCheck} onTap={() => onOpen({ page: 'check', id: check.id })} />
        ) : (
          <Button tone="primary" text={copy.seeAll} onTap={() => onOpen({ page: 'antifraud' })} />
        )}
      </View>
    </Bar>
  )
}
