import type { Station } from '@core/feed/types'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/Heading'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import { RingMap } from './RingMap'
import type { Surroundings } from './surroundings'

interface WhereCardProps {
  station: Station
  around: Surroundings | null
  onClipAddress: () => void
}

/** Where it is: a picture of rings, the way in words, and what to look for on the street. */
export function WhereCard({ station, around, onClipAddress }: WhereCardProps): JSX.Element {
  const { address, landmark, precision } = station
  const place = address ?? landmark ?? copy.noAddress
  return (
    <>
      <Heading>{copy.address}</Heading>
      <View className="card">
        {around && (
          <>
            <RingMap {...around} label={copy.ringLabel(station.name, around.way || copy.precision[precision])} />
            {around.way && (
              <View className="row nowrap way">
                <Icon name="navigate" />
                <View className="grow">{around.way}</View>
              </View>
            )}
          </>
        )}
        <View>{place}</View>
        {address && landmark && <View className="meta">{landmark}</View>}
        <View className="meta">{copy.precision[precision]}</View>
        <Tappable className="link" label={copy.clipAddress} onTap={onClipAddress}>
          <Icon name="copy" />
          {copy.clipAddress}
        </Tappable>
      </View>
    </>
  )
}
