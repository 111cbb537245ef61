import { isToilet } from '@core/feed/wire/stations'
import { View } from '@tarojs/components'
import { spoken, webAria } from '@/ui/aria'
import { cardAmenities } from './amenityWords'
import type { StationRow } from './useStations'
import { spotWords } from './whereWords'

interface StationCardProps extends StationRow {
  onOpen: (id: string) => void
}

/** One place in a list. Elements are written out, not composed, so that Taro can compile them into one template. */
export function StationCard({ station, open, distance, ride, note, onOpen }: StationCardProps): JSX.Element {
  const spot = [note, spotWords(station)].filter(Boolean).join(' · ')
  // A toilet that is nothing else says so in its name.
  const amenities = isToilet(station.kind) ? [] : cardAmenities(station, 4)
  // One text in two lines, the first of which the style sheet makes big: two elements would be two more to send for every card.
  const minutes = ride ? `${ride}\n${distance}` : distance
  const label = [station.name, ride, distance, open.text, spot, ...amenities.map(each => each.label)].filter(Boolean).join('，')
  return (
    <View
      compileMode
      className="card board"
      hoverClass="pressed"
      ariaRole="link"
      ariaLabel={spoken(label)}
      onClick={() => onOpen(station.id)}
      {...webAria({ role: 'link' })}
    >
      <View className={ride ? 'minutes' : 'minutes where'}>{minutes}</View>
      <View className="title">{station.name}</View>
      <View className={`pill ${open.tone}`}>{open.text}</View>
      <View className="meta wide">{spot}</View>
      <View className="amenities wide">
        {amenities.map(({ code, icon, label: word }) => (
          <View key={code} className={`amenity icon-${icon}`}>
            {word}
          </View>
        ))}
      </View>
    </View>
  )
}
