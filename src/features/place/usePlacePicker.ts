import type { Place } from '@core/courier/courierState'
import { districtPoint, type PickablePlace, type PlacesFile, pickablePlaces } from '@core/geo/places'
import { fold } from '@core/search/search'
import { useState } from 'react'
import { chooseOnMap, type LocationFailure, locate } from '@/platform/location'
import { useCourier } from '@/store/stores'
import { copy } from './copy'

const MOST_HITS = 20

export interface PlacePicker {
  readonly place: Place | null
  readonly isLocating: boolean
  readonly failure: LocationFailure | null
  readonly matches: (words: string) => readonly PickablePlace[]
  readonly subdistrictsOf: (district: string) => readonly PickablePlace[]
  readonly districts: readonly string[]
  locate(): Promise<void>
  onMap(): Promise<void>
  pick(place: PickablePlace): void
  pickDistrict(district: string): void
  forget(): void
}

/** Three ways to say where one is; refusing the first two costs nothing. `onDone` runs once a place is set. */
export function usePlacePicker(places: PlacesFile, onDone: () => void): PlacePicker {
  const place = useCourier(courier => courier.place)
  const setCourier = useCourier(courier => courier.set)
  const [all] = useState(() => pickablePlaces(places))
  const [isLocating, setLocating] = useState(false)
  const [failure, setFailure] = useState<LocationFailure | null>(null)

  const settle = (chosen: Place): void => {
    setCourier({ place: chosen })
    onDone()
  }
  return {
    place,
    isLocating,
    failure,
    districts: places.districts.map(([name]) => name),
    matches: words => all.filter(({ name }) => fold(name).includes(fold(words).trim())).slice(0, MOST_HITS),
    subdistrictsOf: district => all.filter(each => each.district === district),
    async locate() {
      setLocating(true)
      const found = await locate()
      setLocating(false)
      if (found.ok) return settle({ name: copy.here, district: null, subdistrict: null, at: found.value, how: 'located' })
      setFailure(found.error)
      if (found.error === 'refused') setCourier({ isLocatingRefused: true })
    },
    async onMap() {
      const chosen = await chooseOnMap()
      if (chosen.ok)
        settle({ name: chosen.value.name || copy.picked, district: null, subdistrict: null, at: chosen.value.at, how: 'on_map' })
      else setFailure(chosen.error)
    },
    pick: ({ name, district, kind, at }) =>
      settle({ name, district, subdistrict: kind === 'subdistrict' ? name : null, at, how: 'picked' }),
    pickDistrict: district =>
      settle({ name: district, district, subdistrict: null, at: districtPoint(places, district), how: 'picked' }),
    forget: () => {
      setCourier({ place: null })
      onDone()
    },
  }
}
