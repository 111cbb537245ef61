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

/** WeChat's own map. It clusters by itself; a callout names the place, the card below says the rest. */
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
        onCalloutTap={event => onSelect(markers[Number(event.detail.markerId)]?.id ?? '')}
        onError={() => undefined}
        {...{ ariaLabel: copy.mapLabel }}
      />
    </View>
  )
}

/** Marker ids are numbers to WeChat: the index stands in. */
function nativeMarker({ name, at, tone }: MapMarker, index: number) {
  return {
    id: index,
    ...toGcj02(at),
    width: 28,
    height: 28,
    iconPath: `/assets/map/${tone}.png`,
    joinCluster: true,
    ariaLabel: name,
    callout: {
      content: name,
      display: 'BYCLICK' as const,
      padding: 8,
      borderRadius: 8,
      fontSize: 14,
      color: '#1F2328',
      bgColor: '#FFFFFF',
      borderWidth: 0,
      borderColor: '#FFFFFF',
      textAlign: 'center' as const,
      anchorX: 0,
      anchorY: 0,
    },
  }
}
