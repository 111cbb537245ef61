import { useScrollWindow } from '@/platform/useScrollWindow'
import { WindowedList } from '@/ui/WindowedList'
import { StationCard } from './StationCard'
import { CHUNK_PX, chunksOf } from './stationChunks'
import type { StationRow } from './useStations'

interface StationRowsProps {
  rows: readonly StationRow[]
  /** Says which list this is: another filter is another list. */
  contents: string
  /** Whether the first screen is long past, so that the first cards needn't come all at once. */
  isBack: boolean
  onOpen: (id: string) => void
}

export function StationRows({ rows, contents, isBack, onOpen }: StationRowsProps): JSX.Element {
  const chunks = chunksOf(rows)
  const window = useScrollWindow('stations', chunks.length, { contents, guessPx: CHUNK_PX, isStepped: isBack })
  return (
    <WindowedList count={chunks.length} window={window} className="stack chunk">
      {chunk => chunks[chunk]!.map(row => <StationCard key={row.station.id} {...row} onOpen={onOpen} />)}
    </WindowedList>
  )
}
