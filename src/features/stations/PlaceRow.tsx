import type { Place } from '@core/courier/courierState'
import { View } from '@tarojs/components'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import { hereWords } from './whereWords'

/** Where the list is measured from, and the way to change it. */
export function PlaceRow({ place, total, onPlace }: { place: Place | null; total: number; onPlace: () => void }): JSX.Element {
  const words = place ? copy.changePlace(hereWords(place)) : copy.choosePlace
  return (
    <View className="spread place-row">
      <Tappable className="link" label={words} onTap={onPlace}>
        <Icon name="pin" />
        {words}
      </Tappable>
      {total > 0 && <View className="meta">{copy.count(total)}</View>}
    </View>
  )
}
