import { View } from '@tarojs/components'
import type { Amenity } from '@/feed/types'
import type { StationFilter } from '@/store/courierState'
import { Chip } from '@/ui/Chip'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'

const QUICK: readonly ('phone_charging' | 'microwave' | 'toilet')[] = ['phone_charging', 'microwave', 'toilet']

interface FilterChipsProps {
  filter: StationFilter
  onFilter: (filter: StationFilter) => void
  onMore: () => void
}

/** The filters couriers reach for, in one row; everything else is one tap further. */
export function FilterChips({ filter, onFilter, onMore }: FilterChipsProps): JSX.Element {
  const more = hiddenConditions(filter)
  return (
    <View className="chips">
      <Chip text={copy.openNow} isOn={filter.openNow} onTap={() => onFilter({ ...filter, openNow: !filter.openNow })} />
      {QUICK.map(code => (
        <Chip
          key={code}
          icon={code}
          text={copy.shortcut[code]}
          isOn={filter.amenities.includes(code)}
          onTap={() => onFilter(withAmenity(filter, code))}
        />
      ))}
      <Chip icon="moon" text={copy.night} isOn={filter.night} onTap={() => onFilter({ ...filter, night: !filter.night })} />
      <Tappable
        className={more > 0 ? 'chip on' : 'chip'}
        label={more > 0 ? copy.moreFiltersOn(more) : copy.moreFilters}
        onTap={onMore}
      >
        <Icon name="filter" />
        {more > 0 ? copy.moreFiltersOn(more) : copy.moreFilters}
      </Tappable>
    </View>
  )
}

export const withAmenity = (filter: StationFilter, code: Amenity): StationFilter => ({
  ...filter,
  amenities: filter.amenities.includes(code) ? filter.amenities.filter(each => each !== code) : [...filter.amenities, code],
})

/** Conditions that are on but have no chip of their own here. */
const hiddenConditions = ({ amenities, district, kind, favourites }: StationFilter): number =>
  amenities.filter(code => !(QUICK as readonly string[]).includes(code)).length +
  [district, kind, favourites].filter(Boolean).length
