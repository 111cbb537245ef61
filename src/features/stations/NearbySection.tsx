import type { Station } from '@core/feed/types'
import { View } from '@tarojs/components'
import { SectionTitle } from '@/ui/SectionTitle'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import { FarAway } from './FarAway'
import type { StationsState, Where } from './useStations'

interface NearbySectionProps {
  state: StationsState & Where
  onOpen: (id: string) => void
  onPlace: () => void
  onNavigate: (station: Station) => void
}

/** The two soonest for this spot and minute: what, how far, how it is, and one tap to be on the way. */
export function NearbySection({ state, onOpen, onPlace, onNavigate }: NearbySectionProps): JSX.Element {
  const rows = state.kind === 'ready' ? state.rows : []
  // The loud button doesn't send anybody where the words beside it say not to go.
  const primary = rows.findIndex(({ isGamble }) => !isGamble)
  return (
    <>
      <SectionTitle
        text={copy.nearby}
        action={{ text: state.place?.name ?? copy.choosePlaceShort, icon: 'pin', onTap: onPlace }}
      />
      <FarAway reach={state.reach} onPlace={onPlace} />
      <View className="card divided">
        {rows.map((row, at) => (
          <View key={row.station.id} className="near-row">
            <Tappable role="link" className="near-words" label="" onTap={() => onOpen(row.station.id)}>
              <View className={row.ride ? 'minutes' : 'minutes where'}>
                {row.ride ? `${row.ride}\n${row.distance}` : row.distance}
              </View>
              <View className="title">{row.station.name}</View>
              <View className={`pill ${row.open.tone}`}>{row.open.text}</View>
            </Tappable>
            {row.station.at && (
              <Tappable
                className={at === primary ? 'button primary near-go' : 'button near-go'}
                label={copy.navigateTo(row.station.name)}
                onTap={() => onNavigate(row.station)}
              >
                {copy.navigateShort}
              </Tappable>
            )}
          </View>
        ))}
        {rows.length === 0 && state.reach.kind === 'near' && (
          <View className="meta near-row">{state.kind === 'none_match' ? copy.noneMatch : copy.emptyFeed}</View>
        )}
      </View>
    </>
  )
}
