import { AMENITIES, AMENITY } from '@core/feed/amenities.copy'
import type { Amenity, Station } from '@core/feed/types'

/** What couriers ask for first, for the short row on a card. */
const CARD_ORDER = AMENITIES.flatMap(code => {
  const { card, label } = AMENITY[code]
  return card ? [{ code, icon: code, label: card.short ?? label, rank: card.rank }] : []
}).sort((a, b) => a.rank - b.rank)

export interface AmenityChip {
  readonly code: Amenity
  readonly icon: string
  readonly label: string
}

/** What the source says is there, most wanted first. */
export function cardAmenities({ amenities }: Pick<Station, 'amenities'>, most: number): readonly AmenityChip[] {
  return CARD_ORDER.filter(({ code }) => amenities[code] === true).slice(0, most)
}

export const amenityIcon = (code: Amenity): string => (AMENITY[code].card ? code : 'more')

/** Yes, no, or nobody said: absent is unknown, never "no". */
export const amenityState = ({ amenities }: Pick<Station, 'amenities'>, code: Amenity): 'yes' | 'no' | 'unknown' =>
  amenities[code] === undefined ? 'unknown' : amenities[code] ? 'yes' : 'no'
