import type { Place } from '@core/courier/courierState'
import { View } from '@tarojs/components'
import { SectionTitle } from '@/ui/SectionTitle'
import { copy } from './copy'
import { StationCard } from './StationCard'
import type { StationsState } from './useStations'

interface NearbySectionProps {
  state: StationsState & { place: Place | null }
  onOpen: (id: string) => void
  onPlace: () => void
}

/** The few places most worth going to now, for the home screen. */
export function NearbySection({ state, onOpen, onPlace }: NearbySectionProps): JSX.Element {
  const rows = state.kind === 'ready' ? state.rows : []
  return (
    <>
      <SectionTitle
        text={copy.nearby}
        action={{ text: state.place?.name ?? copy.choosePlaceShort, icon: 'pin', onTap: onPlace }}
      />
      <View className="stack">
        {rows.map(row => (
          <StationCard key={row.station.id} {...row} onOpen={onOpen} />
        ))}
        {rows.length === 0 && <View className="card meta">{state.kind === 'none_match' ? copy.noneMatch : copy.emptyFeed}</View>}
      </View>
    </>
  )
}
