import { indexPlaces, type PlaceIndex } from '@core/geo/findPlaces'
import { unpackPlaces } from '@core/geo/packPlaces'
import { unpackReadings } from '@core/search/pinyin'
import { soundsInPackage } from '@feedc/build/packSounds'
import { placesInPackage } from '@feedc/build/placesInPackage'
import type { Content } from '@feedc/content/Content'

/** The place list as a phone has it after opening the package. */
export function placeIndexOf(content: Content): PlaceIndex {
  return indexPlaces(unpackPlaces(placesInPackage(content).packed), unpackReadings(soundsInPackage(content).readings))
}
