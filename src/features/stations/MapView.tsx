import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import type { Wgs84 } from '@/domain/geo'
import { copy } from './copy'
import { mapCentre, mapMarkers, nearestMarker } from './mapMarkers'
import { StationCard } from './StationCard'
import { StationMap } from './StationMap'
import type { StationsState } from './useStations'

interface MapViewProps {
  state: Extract<StationsState, { kind: 'ready' }>
  here: Wgs84 | null
  onOpen: (id: string) => void
}

/** The same places on a map, with the chosen one's card below it. */
export function MapView({ state, here, onOpen }: MapViewProps): JSX.Element {
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const rows = state.groups.flatMap(group => group.rows)
  const markers = mapMarkers(rows)
  const chosenId = selectedId ?? nearestMarker(markers, mapCentre(here))?.id
  const chosen = rows.find(({ station }) => station.id === chosenId)
  const select = useCallback((id: string) => id && setSelectedId(id), [])
  const hidden = state.total - markers.length
  return (
    <>
      <StationMap markers={markers} here={here} onSelect={select} />
      <View className="h3">{hidden > 0 ? copy.notOnMap(hidden) : copy.mapHint}</View>
      {chosen && <StationCard station={chosen.station} open={chosen.open} distance={chosen.distance} onOpen={onOpen} />}
    </>
  )
}
