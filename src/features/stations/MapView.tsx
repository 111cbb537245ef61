import { View } from '@tarojs/components'
import { Heading } from '@/ui/Heading'
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
      <Heading>{copy.mapHint}</Heading>
      {chosen && <StationCard {...chosen} onOpen={onOpen} />}
      {hidden > 0 && <View className="meta below">{copy.notOnMap(hidden)}</View>}
    </>
  )
}
