import { isFavourite } from '@core/courier/courierState'
import type { Answer } from '@core/feed/types'
import { View } from '@tarojs/components'
import { passOn } from '@/platform/share'
import { useCourier } from '@/store/stores'
import { BarItem } from '@/ui/Bar'
import { ShareItem } from '@/ui/ShareItem'
import { copy } from './copy'
import { shareText } from './shareText'

/** Keep it, pass it on: at the end of the page, where nobody is in a hurry any more. */
export function AnswerActions({ answer }: { answer: Answer }): JSX.Element {
  const isStarred = useCourier(courier => isFavourite(courier, 'answer', answer.id))
  const toggle = useCourier(courier => courier.toggleFavourite)
  return (
    <View className="row answer-actions">
      <BarItem
        icon="star"
        text={isStarred ? copy.favourited : copy.favourite}
        isOn={isStarred}
        onTap={() => toggle('answer', answer.id, Date.now())}
      />
      <ShareItem
        text={copy.share}
        onShare={() => void passOn(shareText(answer), { page: 'answer', id: answer.id }, copy.clipped)}
      />
    </View>
  )
}
