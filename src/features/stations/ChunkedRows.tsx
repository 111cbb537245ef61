import { View } from '@tarojs/components'
import { useScrollWindow } from '@/platform/useScrollWindow'
import { copy } from './copy'
import { StationCard } from './StationCard'
import { chunksOf } from './stationChunks'
import type { StationGroup } from './useStations'

interface ChunkedRowsProps {
  groups: readonly StationGroup[]
  onOpen: (id: string) => void
}

/** However far down, only the cards near the screen exist: a cheap phone scrolls 2,000 places as it scrolls 20. */
export function ChunkedRows({ groups, onOpen }: ChunkedRowsProps): JSX.Element {
  const chunks = chunksOf(groups)
  const { first, last, heightOf, idOf } = useScrollWindow('stations', chunks.length)
  return (
    <>
      {chunks.map((chunk, at) =>
        at < first || at > last ? (
          <View key={idOf(at)} style={{ height: `${heightOf(at)}px` }} />
        ) : (
          <View key={idOf(at)} id={idOf(at)} className="stack chunk">
            {chunk.map(entry =>
              entry.kind === 'heading' ? (
                <View key={entry.usefulness} className="h3">
                  {copy.groups[entry.usefulness]}
                </View>
              ) : (
                <StationCard
                  key={entry.row.station.id}
                  station={entry.row.station}
                  open={entry.row.open}
                  distance={entry.row.distance}
                  onOpen={onOpen}
                />
              ),
            )}
          </View>
        ),
      )}
    </>
  )
}
