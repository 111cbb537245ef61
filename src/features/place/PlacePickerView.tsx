import type { PickablePlace } from '@core/geo/places'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { canChooseOnMap } from '@/platform/location'
import { Button } from '@/ui/Button'
import { Heading } from '@/ui/Heading'
import { Icon } from '@/ui/Icon'
import { Strip } from '@/ui/Strip'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import type { PlacePicker } from './usePlacePicker'

/** Say where you are: by the phone, on the map, or by a name everybody knows. */
export function PlacePickerView({ picker }: { picker: PlacePicker }): JSX.Element {
  const [words, setWords] = useState('')
  const [district, setDistrict] = useState<string | null>(null)
  return (
    <>
      <View className="meta">{picker.place ? copy.current(picker.place.name) : copy.why}</View>
      {picker.failure && <Strip icon="info" tone="amber" title={picker.failure === 'refused' ? copy.refused : copy.failed} />}
      <View className="buttons">
        <Button
          tone="primary"
          icon="locate"
          text={picker.isLocating ? copy.locating : copy.locate}
          onTap={() => void picker.locate()}
        />
        {canChooseOnMap && <Button icon="map" text={copy.onMap} onTap={() => void picker.onMap()} />}
      </View>
      <Heading>{copy.pick}</Heading>
      <View className="field">
        <Icon name="search" />
        <Input
          className="input"
          value={words}
          placeholder={copy.search}
          placeholderClass="placeholder"
          ariaLabel={copy.search}
          maxlength={20}
          onInput={event => setWords(event.detail.value)}
        />
      </View>
      {words.trim() !== '' ? (
        <Matches places={picker.matches(words)} onPick={picker.pick} />
      ) : district === null ? (
        <Names title={copy.districts} names={picker.districts} onName={setDistrict} />
      ) : (
        <>
          <Names
            title={copy.backToDistricts}
            names={[copy.wholeDistrict(district)]}
            onName={() => picker.pickDistrict(district)}
            onTitle={() => setDistrict(null)}
          />
          <Matches places={picker.subdistrictsOf(district)} onPick={picker.pick} />
        </>
      )}
      {picker.place && (
        <View className="buttons">
          <Button text={copy.forget} onTap={picker.forget} />
        </View>
      )}
    </>
  )
}

function Matches({ places, onPick }: { places: readonly PickablePlace[]; onPick: (place: PickablePlace) => void }): JSX.Element {
  if (places.length === 0) return <View className="meta h3">{copy.none}</View>
  return (
    <View className="card divided channels">
      {places.map(place => {
        const hint = place.kind === 'metro' ? copy.lines(place.lines ?? '') : (place.district ?? '')
        return (
          <Tappable
            key={`${place.kind}${place.district}${place.name}`}
            className="line tight spread"
            label={`${place.name}，${hint}`}
            onTap={() => onPick(place)}
          >
            {place.name}
            <View className="meta">{hint}</View>
          </Tappable>
        )
      })}
    </View>
  )
}

interface NamesProps {
  title: string
  names: readonly string[]
  onName: (name: string) => void
  onTitle?: () => void
}

function Names({ title, names, onName, onTitle }: NamesProps): JSX.Element {
  return (
    <>
      {onTitle ? (
        <Tappable className="link" label={title} onTap={onTitle}>
          <Icon name="back" />
          {title}
        </Tappable>
      ) : (
        <Heading>{title}</Heading>
      )}
      <View className="row">
        {names.map(name => (
          <Tappable key={name} className="chip" label={name} onTap={() => onName(name)}>
            {name}
          </Tappable>
        ))}
      </View>
    </>
  )
}
