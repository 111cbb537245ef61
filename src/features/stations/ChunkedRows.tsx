import { View } from '@tarojs/components'
import { useScrollWindow } from '@/platform/useScrollWindow'
import { Heading } from '@/ui/Heading'
import { copy } from './copy'
import { StationCard } from './StationCard'
import { BLOCK, CHUNK_PX, chunksOf, type ListEntry } from './stationChunks'
import type { StationGroup } from './useStations'

interface ChunkedRowsProps {
  groups: readonly StationGroup[]
  /** Says which list this is: another filter is another list. */
  contents: string
  /** Whether the first screen is long past, so that the first cards needn't come all at once. */
  isBack: boolean
  onOpen: (id: string) => void
}

/** However far down, only the cards near the screen exist: a cheap phone scrolls 2,000 places as it scrolls 20. */
export function ChunkedRows({ groups, contents, isBack, onOpen }: ChunkedRowsProps): JSX.Element {
  const chunks = chunksOf(groups)
  const { first, last, heightOf, idOf } = useScrollWindow('stations', chunks.length, {
    contents,
    guessPx: CHUNK_PX,
    isStepped: isBack,
  })
  const isDrawn = (at: number): boolean => at >= first && at <= last
  const indexes = chunks.map((_, at) => at)
  const blocks = Array.from({ length: Math.ceil(chunks.length / BLOCK) }, (_, at) => indexes.slice(at * BLOCK, (at + 1) * BLOCK))
  // One View for a chunk, drawn or blank: another element in its place would send all its neighbours again.
  return (
    <>
      {blocks.map(block =>
        block.some(isDrawn) ? (
          <View key={block[0]!}>
            {block.map(at =>
              isDrawn(at) ? (
                <View key={at} id={idOf(at)} className="stack chunk">
                  {chunks[at]!.map(entry => drawnEntry(entry, onOpen))}
                </View>
              ) : (
                <View key={at} style={blank(heightOf(at))} />
              ),
            )}
          </View>
        ) : (
          <View key={block[0]!} style={blank(block.reduce((sum, at) => sum + heightOf(at), 0))} />
        ),
      )}
    </>
  )
}

const blank = (height: number): { height: string } => ({ height: `${height}px` })

const drawnEntry = (entry: ListEntry, onOpen: (id: string) => void): JSX.Element =>
  entry.kind === 'heading' ? (
    <Heading key={entry.usefulness}>{copy.groups[entry.usefulness]}</Heading>
  ) : (
    <StationCard
      key={entry.row.station.id}
      station={entry.row.station}
      open={entry.row.open}
      distance={entry.row.distance}
      onOpen={onOpen}
    />
  )
