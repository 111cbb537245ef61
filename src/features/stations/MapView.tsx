import { View } from '@tarojs/components'
import { headingProps } from '@/ui/aria'
import { copy } from './copy'
import { StationCard } from './StationCard'
import { StationMap } from './StationMap'
import { useStationMap } from './useStationMap'

/** The same places on a map, with the chosen one's card below it. */
export function MapView({ onOpen }: { onOpen: (id: string) => void }): JSX.Element {
  const { pins, here, chosen, hidden, select } = useStationMap()
  return (
    <>
      <StationMap pins={pins} here={here} onSelect={select} onOpen={onOpen} />
      <View className="h3" {...headingProps()}>
        {hidden > 0 ? copy.notOnMap(hidden) : copy.mapHint}
      </View>
      {chosen && <StationCard station={chosen.station} open={chosen.open} distance={chosen.distance} onOpen={onOpen} />}
    </>
  )
}
