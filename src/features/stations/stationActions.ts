import type { Station } from '@core/feed/types'
import { clip, clippable } from '@/platform/clipboard'
import { type Destination, openMap } from '@/platform/openMap'
import { dialListed } from '@/platform/phone'
import { copy } from './copy'

/** What can be done with a place that is on screen. */
export function stationActions(station: Station): { navigate: () => void; dial: () => void; clipAddress: () => void } {
  const address = addressOf(station)
  const to = destinationOf(station)
  return {
    navigate: () => to && openMap(to),
    dial: () => station.phone && dialListed(station.phone),
    clipAddress: () => void clip([station.name, address].map(clippable).filter(Boolean).join(' '), copy.clipped),
  }
}

/** What a map is told; null where nobody located it. */
export const destinationOf = (station: Station): Destination | null =>
  station.at && { name: station.name, address: addressOf(station), at: station.at }

/** The most exact that is known. */
const addressOf = ({ address, landmark, district }: Station): string => address ?? landmark ?? district
