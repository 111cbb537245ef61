import { NO_FILTER } from '@core/courier/courierState'
import { useState } from 'react'
import { asPage, Screen } from '@/features/screen/page'
import { copy } from '@/features/stations/copy'
import { FilterChips } from '@/features/stations/FilterChips'
import { FrequentRow } from '@/features/stations/FrequentRow'
import { LIST_OR_MAP, type ListOrMap } from '@/features/stations/listOrMap'
import { MapView } from '@/features/stations/MapView'
import { PlaceRow } from '@/features/stations/PlaceRow'
import { relaxed } from '@/features/stations/relaxationWords'
import { StationList } from '@/features/stations/StationList'
import { useFrequent } from '@/features/stations/useFrequent'
import { useGrowingList } from '@/features/stations/useGrowingList'
import { useStations } from '@/features/stations/useStations'
import { StationsStatus } from '@/features/status/StationsStatus'
import { usePullToRefresh } from '@/features/status/usePullToRefresh'
import { open } from '@/platform/navigate'
import { useShareCard } from '@/platform/share'
import { useReachBottom } from '@/platform/useReachBottom'
import { useCourier } from '@/store/stores'
import { Segmented } from '@/ui/Segmented'

const toStation = (id: string): void => open({ page: 'station', id })

/** Route: /pages/stations/index */
export default asPage(function StationsPage() {
  useShareCard(copy.shareTab, { page: 'stations' })
  const [{ shape, isBack }, show] = useState<{ shape: ListOrMap; isBack: boolean }>({ shape: 'list', isBack: false })
  const { contents, most, showMore } = useGrowingList()
  const state = useStations(most)
  const filter = useCourier(courier => courier.filter)
  const setCourier = useCourier(courier => courier.set)
  usePullToRefresh()
  const shown = state.kind === 'ready' ? state.rows.length : 0
  useReachBottom(shown, () => state.kind === 'ready' && shown < state.total && showMore())
  return (
    <Screen>
      <Segmented options={LIST_OR_MAP} selected={shape} onSelect={next => show({ shape: next, isBack: true })} />
      <FilterChips hasPlace={Boolean(state.place?.at)} onMore={() => open({ page: 'filters' })} />
      <PlaceRow {...state} onPlace={() => open({ page: 'place' })} />
      <StationsStatus />
      <FrequentRow {...useFrequent(2)} onOpen={toStation} onAll={() => open({ page: 'me' })} />
      {shape === 'map' && state.kind === 'ready' ? (
        <MapView onOpen={toStation} />
      ) : (
        <StationList
          state={state}
          contents={contents}
          isBack={isBack}
          onOpen={toStation}
          onMore={showMore}
          onRelax={each => setCourier({ filter: relaxed(filter, each) })}
          onClear={() => setCourier({ filter: NO_FILTER })}
        />
      )}
    </Screen>
  )
})
