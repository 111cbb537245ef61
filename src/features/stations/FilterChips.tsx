import type { StationFilter } from '@core/courier/courierState'
import { View } from '@tarojs/components'
import { useCourier } from '@/store/stores'
import { Chip } from '@/ui/Chip'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import { SHORT_RIDE_M, withAmenity, withinWords } from './filterSteps'

const QUICK: readonly ('phone_charging' | 'microwave' | 'toilet')[] = ['phone_charging', 'microwave', 'toilet']

interface FilterChipsProps {
  /** Distances mean something only from somewhere. */
  hasPlace: boolean
  onMore: () => void
}

/** The filters couriers reach for, in one row; everything else is one tap further. */
export function FilterChips({ hasPlace, onMore }: FilterChipsProps): JSX.Element {
  const filter = useCourier(courier => courier.filter)
  const set = useCourier(courier => courier.set)
  const onFilter = (next: StationFilter): void => set({ filter: next })
  const more = hiddenConditions(filter, hasPlace)
  const isNear = filter.withinM === SHORT_RIDE_M
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
      {hasPlace && (
        <Chip
          text={withinWords(SHORT_RIDE_M)}
          isOn={isNear}
          onTap={() => onFilter({ ...filter, withinM: isNear ? null : SHORT_RIDE_M })}
        />
      )}
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

/** Conditions that are on but have no chip of their own here. */
const hiddenConditions = ({ amenities, district, kind, favourites, withinM }: StationFilter, hasPlace: boolean): number =>
  amenities.filter(code => !(QUICK as readonly string[]).includes(code)).length +
  [district, kind, favourites, hasPlace && withinM !== null && withinM !== SHORT_RIDE_M].filter(Boolean).length
