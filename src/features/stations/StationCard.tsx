import type { Station } from '@core/feed/types'
import { View } from '@tarojs/components'
import { spoken, webAria } from '@/ui/aria'
import { cardAmenities } from './amenityWords'
import type { OpenWords } from './openWords'
import { spotWords } from './whereWords'

interface StationCardProps {
  station: Station
  open: OpenWords
  distance: string
  onOpen: (id: string) => void
}

/** One place in a list. Elements are written out, not composed, so that Taro can compile them into one template. */
export function StationCard({ station, open, distance, onOpen }: StationCardProps): JSX.Element {
  const spot = spotWords(station)
  const amenities = cardAmenities(station, 4)
  const label = [station.name, open.text, distance, spot, ...amenities.map(each => each.label)].join('，')
  return (
    <View
      compileMode
      className="card"
      hoverClass="pressed"
      ariaRole="link"
      ariaLabel={spoken(label)}
      onClick={() => onOpen(station.id)}
      {...webAria({ role: 'link' })}
    >
      <View className="title">{station.name}</View>
      <View className="row card-state">
        <View className={`pill ${open.tone}`}>{open.text}</View>
        <View className="meta">{distance}</View>
      </View>
      <View className="meta">{spot}</View>
      <View className="amenities">
        {amenities.map(({ code, icon, label: word }) => (
          <View key={code} className={`amenity icon-${icon}`}>
            {word}
          </View>
        ))}
      </View>
    </View>
  )
}
