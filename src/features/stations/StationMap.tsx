import type { Wgs84 } from '@core/geo/geo'
import { Map as NativeMap, View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { toGcj02 } from '@/platform/gcj02'
import { drawPins, type MapPin, pinOfMarker, showPoints } from '@/platform/nativePins'
import { copy } from './copy'
import { mapCentre, pointsInSight } from './mapPins'

export interface StationMapProps {
  pins: readonly MapPin[]
  here: Wgs84 | null
  onSelect: (id: string) => void
  onOpen: (id: string) => void
}

const MAP_ID = 'stations-map'

/** WeChat's own map. A dot is a place, a tap names it, and the card below says the rest; a tap on the name opens it. */
export function StationMap({ pins, here, onSelect, onOpen }: StationMapProps): JSX.Element {
  const [centre] = useState(() => toGcj02(mapCentre(here)))
  const firstPins = useRef(pins)
  useEffect(() => drawPins(MAP_ID, pins, here), [pins, here])
  useEffect(() => showPoints(MAP_ID, pointsInSight(firstPins.current, here)), [here])
  const tapped = (act: (id: string) => void) => (event: { detail: { markerId: number | string } }) => {
    const pin = pinOfMarker(pins, Number(event.detail.markerId))
    if (pin) act(pin.id)
  }
  return (
    <View className="map-frame">
      <NativeMap
        id={MAP_ID}
        className="map"
        {...centre}
        scale={here ? 14 : 11}
        onMarkerTap={tapped(onSelect)}
        onCalloutTap={tapped(onOpen)}
        onError={() => undefined}
        {...{ ariaLabel: copy.mapLabel }}
      />
    </View>
  )
}
