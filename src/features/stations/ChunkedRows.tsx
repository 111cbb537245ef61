import { View } from '@tarojs/components'
import { useScrollWindow } from '@/platform/useScrollWindow'
import { StationCard } from './StationCard'
import { BLOCK, CHUNK_PX, chunksOf } from './stationChunks'
import type { StationRow } from './useStations'

interface ChunkedRowsProps {
  rows: readonly StationRow[]
  /** Says which list this is: another filter is another list. */
  contents: string
  /** Whether the first screen is long past, so that the first cards needn't come all at once. */
  isBack: boolean
  onOpen: (id: string) => void
}

/** However far down, only the cards near the screen exist: a cheap phone scrolls 2,000 places as it scrolls 20. */
export function ChunkedRows({ rows, contents, isBack, onOpen }: ChunkedRowsProps): JSX.Element {
  const chunks = chunksOf(rows)
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
                  {chunks[at]!.map(row => (
                    <StationCard key={row.station.id} {...row} onOpen={onOpen} />
                  ))}
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
