import { NO_FILTER, type StationFilter } from '@core/courier/courierState'
import { AMENITIES } from '@core/feed/amenities.copy'
import { AMENITY_LABEL, KIND_LABEL } from '@core/feed/copy'
import type { Station } from '@core/feed/types'
import { STATION_KINDS } from '@core/feed/wire/stations'
import { View } from '@tarojs/components'
import { Bar } from '@/ui/Bar'
import { Button } from '@/ui/Button'
import { Chip } from '@/ui/Chip'
import { Heading } from '@/ui/Heading'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import { WITHIN_M, withAmenity, withinWords } from './filterSteps'

interface FilterViewProps {
  stations: readonly Station[]
  districts: readonly string[]
  filter: StationFilter
  count: number
  /** Distances mean something only from somewhere. */
  hasPlace: boolean
  onPlace: () => void
  onFilter: (filter: StationFilter) => void
  onDone: () => void
}

/** Every condition there is data for; the button always says how many places are left. */
export function FilterView({
  stations,
  districts,
  filter,
  count,
  hasPlace,
  onPlace,
  onFilter,
  onDone,
}: FilterViewProps): JSX.Element {
  const amenities = AMENITIES.filter(code => stations.some(station => station.amenities[code]))
  const kinds = STATION_KINDS.filter(kind => stations.some(station => station.kind === kind))
  return (
    <>
      <Heading>{copy.amenities}</Heading>
      <View className="row">
        {amenities.map(code => (
          <Chip
            key={code}
            text={AMENITY_LABEL[code]}
            isOn={filter.amenities.includes(code)}
            onTap={() => onFilter(withAmenity(filter, code))}
          />
        ))}
      </View>
      <Heading>{copy.distance}</Heading>
      {hasPlace ? (
        <Choice
          options={WITHIN_M}
          words={withinWords}
          selected={filter.withinM}
          onSelect={withinM => onFilter({ ...filter, withinM })}
        />
      ) : (
        <Tappable className="link" label={copy.distanceNeedsPlace} onTap={onPlace}>
          <Icon name="pin" />
          {copy.distanceNeedsPlace}
        </Tappable>
      )}
      <Heading>{copy.district}</Heading>
      <Choice
        options={districts}
        words={district => district}
        selected={filter.district}
        onSelect={district => onFilter({ ...filter, district })}
      />
      <Heading>{copy.kind}</Heading>
      <Choice
        options={kinds}
        words={kind => KIND_LABEL[kind]}
        selected={filter.kind}
        onSelect={kind => onFilter({ ...filter, kind })}
      />
      <Heading>{copy.favourite}</Heading>
      <View className="row">
        <Chip
          icon="star"
          text={copy.onlyFavourites}
          isOn={filter.favourites}
          onTap={() => onFilter({ ...filter, favourites: !filter.favourites })}
        />
      </View>
      <Bar>
        <Button text={copy.reset} onTap={() => onFilter(NO_FILTER)} />
        <Button tone="primary" text={count > 0 ? copy.apply(count) : copy.applyNone} onTap={onDone} />
      </Bar>
    </>
  )
}

interface ChoiceProps<T extends string | number> {
  options: readonly T[]
  words: (option: T) => string
  selected: T | null
  onSelect: (option: T | null) => void
}

function Choice<T extends string | number>({ options, words, selected, onSelect }: ChoiceProps<T>): JSX.Element {
  return (
    <View className="row">
      <Chip text={copy.any} isOn={selected === null} onTap={() => onSelect(null)} />
      {options.map(option => (
        <Chip
          key={option}
          text={words(option)}
          isOn={selected === option}
          onTap={() => onSelect(selected === option ? null : option)}
        />
      ))}
    </View>
  )
}
