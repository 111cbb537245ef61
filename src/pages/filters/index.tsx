import { asPage, Screen } from '@/features/screen/page'
import { FilterView } from '@/features/stations/FilterView'
import { useStations } from '@/features/stations/useStations'
import { back, open } from '@/platform/navigate'
import { useCourier, useFeed } from '@/store/stores'

/** Route: /pages/filters/index */
export default asPage(function FiltersPage() {
  const stations = useFeed(feed => feed.snapshot).stations()
  const filter = useCourier(courier => courier.filter)
  const setCourier = useCourier(courier => courier.set)
  const state = useStations(1)
  return (
    <Screen hasBar>
      <FilterView
        stations={stations}
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
