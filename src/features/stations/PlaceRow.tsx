import { View } from '@tarojs/components'
import { liveProps } from '@/ui/aria'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import { FarAway } from './FarAway'
import type { StationsState, Where } from './useStations'
import { hereWords } from './whereWords'

/** Where the list is measured from, the way to change it, and whether anything is near enough from there. */
export function PlaceRow({ place, reach, onPlace, ...state }: StationsState & Where & { onPlace: () => void }): JSX.Element {
  const words = place ? copy.changePlace(hereWords(place)) : copy.choosePlace
  return (
    <>
      <View className="spread place-row">
        <Tappable className="link" label={words} onTap={onPlace}>
          <Icon name="pin" />
          {words}
        </Tappable>
        {state.kind !== 'empty_feed' && (
          <View className="meta" {...liveProps()}>
            {copy.count(state.kind === 'ready' ? state.total : 0)}
          </View>
        )}
      </View>
      <FarAway reach={reach} onPlace={onPlace} />
    </>
  )
}
