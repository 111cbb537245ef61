import { findPlaces, indexPlaces } from '@core/geo/findPlaces'
import { unpackReadings } from '@core/search/pinyin'
import type { Position } from '@desk/api/stations'
import type { Surroundings } from '@desk/store/LiveContent'
import { packReadings } from '@feedc/build/packReadings'
import type { StationNotice } from '@feedc/import/notices'
import { messages } from '@feedc/import/stations/messages.copy'
import { RowReport } from '@feedc/import/stations/RowReport'
import { readPosition } from '@feedc/import/stations/readPosition'
import { type Datum, toWgs84 } from '@feedc/import/stations/toWgs84'
import { ANY_LINK, positionCopy as copy, MAP_LINKS, SHORT_LINK } from './mapLinks.copy'

const MOST = 8

/**
 * Points that somebody may mean: written in what a map app shares, typed as numbers, or a place by its name. Only the text is read;
 * a link is never opened, wherever it may lead. Answers a sentence when there is none.
 */
export function positionsIn(text: string, content: Surroundings): readonly Position[] | string {
  const words = text.trim()
  for (const { from, host, datum, forms } of MAP_LINKS) {
    if (!host.test(words)) continue
    for (const { pattern, isLatFirst } of forms) {
      const found = pattern.exec(words)
      if (found) return pointsOf(isLatFirst ? [found[2]!, found[1]!] : [found[1]!, found[2]!], [[from, datum]], content)
    }
  }
  if (ANY_LINK.test(words)) return SHORT_LINK.test(words) ? copy.shortLink : copy.noPosition
  const numbers = /(-?\d{1,3}(?:\.\d+)?)[\s,，;；、]+(-?\d{1,3}(?:\.\d+)?)/.exec(words)
  if (numbers)
    return pointsOf(
      [numbers[1]!, numbers[2]!],
      [
        [copy.asGcj02, 'gcj02'],
        [copy.asWgs84, 'wgs84'],
      ],
      content,
    )
  return placesNamed(words, content)
}

function pointsOf(
  [lng, lat]: readonly [string, string],
  datums: readonly (readonly [string, Datum])[],
  { city }: Surroundings,
): readonly Position[] | string {
  if (!city) return messages.noCity
  const notices: StationNotice[] = []
  const position = readPosition([lng, lat, ''], city.value, new RowReport(0, {}, notices, null))
  if (!position) return notices[0]?.message ?? copy.noPosition
  return datums.map(([from, datum]) => {
    const [x, y] = toWgs84(position, datum)
    return { lng: x, lat: y, from, errorM: null, precision: copy.precision.point }
  })
}

function placesNamed(words: string, { places }: Surroundings): readonly Position[] | string {
  const names = places.places.flatMap(({ name, aliases }) => [name, ...aliases])
  const found = findPlaces(words, indexPlaces(places, unpackReadings(packReadings(names))), MOST).places
  if (found.length === 0) return copy.nothing(words.slice(0, 30))
  return found.map(({ name, kind, at, errorM }) => ({
    lng: at.lng,
    lat: at.lat,
    from: copy.place(name, copy.kind[kind]),
    errorM,
    precision: copy.precision[kind],
  }))
}
