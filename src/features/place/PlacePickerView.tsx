import { placeErrorM } from '@core/courier/courierState'
import type { FoundPlaces } from '@core/geo/findPlaces'
import type { NamedPlace } from '@core/geo/places'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { canChooseOnMap, type LocationFailure } from '@/platform/location'
import { useTravel } from '@/store/stores'
import { liveProps } from '@/ui/aria'
import { Button } from '@/ui/Button'
import { Heading } from '@/ui/Heading'
import { Icon } from '@/ui/Icon'
import { Strip } from '@/ui/Strip'
import { CityChoices } from './CityChoices'
import { copy } from './copy'
import { Back, Chips, MOST_CITIES, PlaceRows } from './PlaceChoices'
import { currentWords } from './placeWords'
import type { PlacePicker } from './usePlacePicker'

type Opened = { kind: 'district' | 'line'; name: string } | null

/** Say where you are: by the phone, on the map, or by a name everybody knows. */
export function PlacePickerView({ picker, onDone }: { picker: PlacePicker; onDone: () => void }): JSX.Element {
  const hasPlaces = picker.districts.length + picker.lines.length > 0
  const [words, setWords] = useState('')
  const [opened, open] = useState<Opened>(null)
  // Without names of places, what is typed can only be a city's: of a few, all stand there already.
  const cities = useTravel(travel => travel.cities)
  const isKnownCity = cities.some(({ name }) => name.includes(words.trim()))
  const placeholder = hasPlaces ? copy.search : copy.searchCity
  const found = words.trim() === '' ? null : picker.find(words)
  const isNone = hasPlaces ? found?.line === null && found.places.length === 0 : words !== '' && !isKnownCity
  return (
    <>
      <View className="meta">{picker.place ? currentWords(picker.place.name, placeErrorM(picker.place)) : copy.why}</View>
      <View {...liveProps()}>
        {picker.failure && <Strip icon="info" tone="amber" title={failureWords(picker.failure, hasPlaces)} />}
      </View>
      <View className="buttons">
        <Button
          tone="primary"
          icon="locate"
          text={picker.isLocating ? copy.locating : copy.locate}
          onTap={() => void picker.locate()}
        />
        {canChooseOnMap && <Button icon="map" text={copy.onMap} onTap={() => void picker.onMap()} />}
      </View>
      {!hasPlaces && <View className="meta">{canChooseOnMap ? copy.noPlaces : copy.noPlacesNorMap}</View>}
      {hasPlaces && <Heading>{copy.pick}</Heading>}
      {(hasPlaces || cities.length > MOST_CITIES) && (
        <View className="field">
          <Icon name="search" />
          <Input
            className="input"
            value={words}
            placeholder={placeholder}
            placeholderClass="placeholder"
            ariaLabel={placeholder}
            maxlength={30}
            onInput={event => setWords(event.detail.value)}
          />
        </View>
      )}
      <CityChoices words={words} onDone={onDone} />
      {hasPlaces && words.trim() === '' && <Browsed picker={picker} opened={opened} onOpen={open} />}
      <View {...liveProps()}>{isNone && <View className="meta h3">{copy.none}</View>}</View>
      {hasPlaces && found && !isNone && <Found picker={picker} line={found.line} places={found.places} />}
      {picker.place && (
        <View className="buttons">
          <Button text={copy.forget} onTap={picker.forget} />
        </View>
      )}
    </>
  )
}

function failureWords(failure: LocationFailure, hasPlaces: boolean): string {
  if (failure === 'refused') return hasPlaces ? copy.refused : copy.refusedOnly
  return hasPlaces ? copy.failed : copy.failedOnly
}

function Found({ picker, line, places }: { picker: PlacePicker } & Pick<FoundPlaces, 'line' | 'places'>): JSX.Element {
  if (line) return <Line key={line.name} picker={picker} line={line.name} />
  return <PlaceRows places={places} linesOf={picker.linesOf} onPick={picker.pick} />
}

/** A line's stations as chips in the order of the ride: forty rows would be a long way to scroll. */
function Line({ picker, line }: { picker: PlacePicker; line: string }): JSX.Element {
  return (
    <>
      <Heading>{copy.alongLine(line)}</Heading>
      <Chips choices={picker.stationsOf(line).map(station => ({ text: station.name, choose: () => picker.pick(station) }))} />
    </>
  )
}

interface BrowsedProps {
  picker: PlacePicker
  opened: Opened
  onOpen: (opened: Opened) => void
}

/** Nothing typed: districts and lines, one tap deep. */
function Browsed({ picker, opened, onOpen }: BrowsedProps): JSX.Element {
  const district = opened?.kind === 'district' && picker.districts.find(({ name }) => name === opened.name)
  if (district) {
    const whole = { text: copy.wholeDistrict(district.name), choose: () => picker.pick(district) }
    return (
      <>
        <Back text={copy.backToDistricts} onTap={() => onOpen(null)} />
        <Chips
          choices={[
            whole,
            ...picker.subdistrictsOf(district.name).map(each => ({ text: each.name, choose: () => picker.pick(each) })),
          ]}
        />
      </>
    )
  }
  if (opened) {
    return (
      <>
        <Back text={copy.backToLines} onTap={() => onOpen(null)} />
        <Line key={opened.name} picker={picker} line={opened.name} />
      </>
    )
  }
  const choicesOf = (kind: 'district' | 'line', names: readonly string[]) =>
    names.map(name => ({ text: name, choose: () => onOpen({ kind, name }) }))
  return (
    <>
      <Heading>{copy.districts}</Heading>
      <Chips
        choices={choicesOf(
          'district',
          picker.districts.map(({ name }: NamedPlace) => name),
        )}
      />
      <Heading>{copy.lines}</Heading>
      <Chips choices={choicesOf('line', picker.lines)} />
    </>
  )
}
