import { asPage, Screen } from '@/features/screen/page'
import { FilterView } from '@/features/stations/FilterView'
import { useStations } from '@/features/stations/useStations'
import { back, open } from '@/platform/navigate'
import { useCourier, useFeed } from '@/store/stores'

/** Route: /pages/filters/index */
export default asPage(function FiltersPage() {
  const snapshot = useFeed(feed => feed.snapshot)
  const stations = snapshot.stations()
  // Of a large city (docs/feed-format.md §3.11) some districts may be elsewhere; asked for, they come.
  const others = snapshot.parts.stations.elsewhere().cells.flatMap(cell => cell.districts)
  const filter = useCourier(courier => courier.filter)
  const setCourier = useCourier(courier => courier.set)
  const state = useStations(1)
  return (
    <Screen hasBar>
      <FilterView
        stations={stations}
        districts={[...new Set([...stations.map(({ district }) => district), ...others])]}
        filter={filter}
        count={state.kind === 'ready' ? state.total : 0}
        hasPlace={Boolean(state.place?.at)}
        onPlace={() => open({ page: 'place' })}
        onFilter={next => setCourier({ filter: next })}
        onDone={back}
      />
    </Screen>
  )
})
