import { Map as NativeMap, View } from '@tarojs/components'
import { useState } from 'react'
import type { Wgs84 } from '@/domain/geo'
import { toGcj02 } from '@/platform/gcj02'
import { copy } from './copy'
import { type MapMarker, mapCentre } from './mapMarkers'

export interface StationMapProps {
  markers: readonly MapMarker[]
  here: Wgs84 | null
  onSelect: (id: string) => void
}

/** WeChat's own map. A dot is a place; the card below says which. */
export function StationMap({ markers, here, onSelect }: StationMapProps): JSX.Element {
  const [centre] = useState(() => toGcj02(mapCentre(here)))
  return (
    <View className="map-frame">
      <NativeMap
        className="map"
        {...centre}
        scale={here ? 14 : 11}
        showLocation={here !== null}
        markers={markers.map(nativeMarker)}
        onMarkerTap={event => onSelect(markers[Number(event.detail.markerId)]?.id ?? '')}
        onError={() => undefined}
        {...{ ariaLabel: copy.mapLabel }}
      />
    </View>
  )
}

/** Five decimals are a metre; more would only be bytes. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

/** Marker ids are numbers to WeChat: the index stands in. The name is in the card below, where there is room for it. */
function nativeMarker({ at, tone }: MapMarker, index: number) {
  const { latitude, longitude } = toGcj02(at)
  return {
    id: index,
    latitude: round(latitude),
    longitude: round(longitude),
    iconPath: `/assets/map/${tone}.png`,
    width: 28,
    height: 28,
  }
}
