import { AMENITY_LABEL } from '@core/feed/copy'
import type { Amenity, Station } from '@core/feed/types'
import { copy } from './copy'

/** The six that every 爱心接力站 is meant to have: always shown, in three states. */
export const STANDARD_SIX: readonly Amenity[] = ['ac', 'fridge', 'microwave', 'drinking_water', 'phone_charging', 'seating']

/** What couriers ask for first, for the short row on a card. */
const CARD_ORDER: readonly Amenity[] = [
  'phone_charging',
  'microwave',
  'toilet',
  'drinking_water',
  'seating',
  'ac',
  'ebike_charging',
  'battery_swap',
  'meal',
  'first_aid',
  'shower',
  'wifi',
  'fridge',
  'rain_gear',
]

const HAS_ICON = new Set<string>(CARD_ORDER)

export interface AmenityChip {
  readonly code: Amenity
  readonly icon: string
  readonly label: string
}

/** What the source says is there, most wanted first. */
export function cardAmenities({ amenities }: Pick<Station, 'amenities'>, most: number): readonly AmenityChip[] {
  return CARD_ORDER.filter(code => amenities[code] === true)
    .slice(0, most)
    .map(code => ({ code, icon: amenityIcon(code), label: copy.shortAmenity[code] ?? AMENITY_LABEL[code] }))
}

export const amenityIcon = (code: Amenity): string => (HAS_ICON.has(code) ? code : 'more')

/** Yes, no, or nobody said: absent is unknown, never "no". */
export const amenityState = ({ amenities }: Pick<Station, 'amenities'>, code: Amenity): 'yes' | 'no' | 'unknown' =>
  amenities[code] === undefined ? 'unknown' : amenities[code] ? 'yes' : 'no'
