import type { Place } from '@core/courier/courierState'
import { placeOf } from '@core/courier/placeOf'
import { type FoundPlaces, findPlaces, indexPlaces } from '@core/geo/findPlaces'
import { linesByStation, type NamedPlace, type PlacesFile, placesOfKind } from '@core/geo/places'
import type { Readings } from '@core/search/pinyin'
import { useState } from 'react'
import { chooseOnMap, type LocationFailure, locate } from '@/platform/location'
import { useCourier } from '@/store/stores'
import { copy } from './copy'

const MOST_HITS = 20

export interface PlacePicker {
  readonly place: Place | null
  readonly isLocating: boolean
  readonly failure: LocationFailure | null
  readonly find: (words: string) => FoundPlaces
  readonly districts: readonly NamedPlace[]
  readonly subdistrictsOf: (district: string) => readonly NamedPlace[]
  readonly lines: readonly string[]
  readonly stationsOf: (line: string) => readonly NamedPlace[]
  /** Names of the lines that stop at a metro station. */
  readonly linesOf: (station: string) => readonly string[]
  locate(): Promise<void>
  onMap(): Promise<void>
  pick(place: NamedPlace): void
  forget(): void
}

/** Three ways to say where one is; refusing the first two costs nothing. `onDone` runs once a place is set. */
export function usePlacePicker(file: PlacesFile, readings: () => Readings, onDone: () => void): PlacePicker {
  const place = useCourier(courier => courier.place)
  const setCourier = useCourier(courier => courier.set)
  const [known] = useState(() => prepare(file, readings))
  const [isLocating, setLocating] = useState(false)
  const [failure, setFailure] = useState<LocationFailure | null>(null)

  const settle = (chosen: Place): void => {
    setCourier({ place: chosen })
    onDone()
  }
  return {
    ...known,
    place,
    isLocating,
    failure,
    async locate() {
      setLocating(true)
      const found = await locate()
      setLocating(false)
      if (found.ok) return settle({ name: copy.here, district: null, subdistrict: null, how: 'located', ...found.value })
      setFailure(found.error)
      if (found.error === 'refused') setCourier({ isLocatingRefused: true })
    },
    async onMap() {
      const chosen = await chooseOnMap()
      if (chosen.ok)
        settle({ name: chosen.value.name || copy.picked, district: null, subdistrict: null, at: chosen.value.at, how: 'on_map' })
      else setFailure(chosen.error)
    },
    pick: chosen => settle(placeOf(chosen)),
    forget: () => {
      setCourier({ place: null })
      onDone()
    },
  }
}

/** What doesn't change while the page is open. Pinyin is made ready at the first letter typed, not when the page opens. */
function prepare(file: PlacesFile, readings: () => Readings) {
  const linesOf = linesByStation(file)
  const stations = new Map(placesOfKind(file, 'metro').map(station => [station.name, station]))
  let index: ReturnType<typeof indexPlaces> | null = null
  return {
    districts: placesOfKind(file, 'district'),
    lines: file.lines.map(({ name }) => name),
    find: (words: string): FoundPlaces => {
      index ??= indexPlaces(file, readings())
      return findPlaces(words, index, MOST_HITS)
    },
    subdistrictsOf: (district: string) => placesOfKind(file, 'subdistrict').filter(each => each.district === district),
    stationsOf: (line: string) =>
      (file.lines.find(({ name }) => name === line)?.stations ?? []).flatMap(name => stations.get(name) ?? []),
    linesOf: (station: string) => linesOf.get(station) ?? [],
  }
}
