import { View } from '@tarojs/components'
import { useCallback, useEffect, useState } from 'react'
import type { Wgs84 } from '@/domain/geo'
import { copy } from './copy'
import { type MapMarker, mapCentre, mapMarkers, nearestMarker } from './mapMarkers'
import { StationCard } from './StationCard'
import { StationMap } from './StationMap'
import type { StationsState } from './useStations'

/** The map first, then its dots: two small updates instead of one that a cheap phone feels. */
const DOTS_AFTER_MS = 50
const NO_MARKERS: readonly MapMarker[] = []

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
  const areDotsDue = useLater(DOTS_AFTER_MS)
  const select = useCallback((id: string) => id && setSelectedId(id), [])
  const hidden = state.total - markers.length
  return (
    <>
      <StationMap markers={areDotsDue ? markers : NO_MARKERS} here={here} onSelect={select} />
      <View className="h3">{hidden > 0 ? copy.notOnMap(hidden) : copy.mapHint}</View>
      {chosen && <StationCard station={chosen.station} open={chosen.open} distance={chosen.distance} onOpen={onOpen} />}
    </>
  )
}

/** False at first, true after a moment. */
function useLater(afterMs: number): boolean {
  const [isDue, setDue] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), afterMs)
    return () => clearTimeout(timer)
  }, [afterMs])
  return isDue
}
