import { placeOf } from '@core/courier/placeOf'
import { asPage, Screen } from '@/features/screen/page'
import { routeOfHit } from '@/features/search/routeOfHit'
import { SearchView } from '@/features/search/SearchView'
import { useFoundStations } from '@/features/stations/useFoundStations'
import { CityCoverage } from '@/features/status/CityCoverage'
import { bundledAids } from '@/platform/bundledSounds'
import { open } from '@/platform/navigate'
import { useAskToDial } from '@/platform/useAskToDial'
import { useCourier } from '@/store/stores'

/** Route: /pages/search/index */
export default asPage(function SearchPage() {
  const setCourier = useCourier(courier => courier.set)
  const call = useAskToDial()
  return (
    <Screen>
      <CityCoverage />
      <SearchView
        aids={bundledAids}
        rank={useFoundStations()}
        onOpen={doc => (doc.kind === 'hotline' ? call(doc.id) : open(routeOfHit(doc)))}
        onStation={id => open({ page: 'station', id })}
        onPlace={place => {
          setCourier({ place: placeOf(place) })
          open({ page: 'stations' })
        }}
        onPlaces={() => open({ page: 'place' })}
        onCall={call}
        onOlder={() => open({ page: 'bulletins' })}
      />
    </Screen>
  )
})
