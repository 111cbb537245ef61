import type { Found } from '@core/find/search'
import type { NamedPlace } from '@core/geo/places'
import { View } from '@tarojs/components'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'

interface PlaceHitsProps {
  places: NonNullable<Found['places']>
  onPlace: (place: NamedPlace) => void
  onLine: () => void
}

/** Places that were named: one tap, and everything is measured from there. */
export function PlaceHits({ places: { line, all }, onPlace, onLine }: PlaceHitsProps): JSX.Element {
  const rows = line
    ? [{ key: line.name, name: copy.line(line.name), hint: '', onTap: onLine }]
    : all.map(place => ({
        key: `${place.kind}${place.name}`,
        name: place.name,
        hint: [copy.fromHere, place.district].filter(Boolean).join(' · '),
        onTap: () => onPlace(place),
      }))
  return (
    <View className="card divided hits">
      {rows.map(({ key, name, hint, onTap }) => (
        <Tappable key={key} className="line hit" label={[name, hint].filter(Boolean).join('，')} onTap={onTap}>
          <Icon name="locate" />
          <View className="grow">
            <View className="title">{name}</View>
            <View className="meta">{hint}</View>
          </View>
        </Tappable>
      ))}
    </View>
  )
}
