import type { NamedPlace } from '@core/geo/places'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { hintOf } from './placeWords'

interface PlaceRowsProps {
  places: readonly NamedPlace[]
  linesOf: (station: string) => readonly string[]
  onPick: (place: NamedPlace) => void
}

export function PlaceRows({ places, linesOf, onPick }: PlaceRowsProps): JSX.Element {
  return (
    <View className="card divided channels">
      {places.map(place => {
        const hint = hintOf(place, place.kind === 'metro' ? linesOf(place.name) : [])
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

interface Choice {
  readonly text: string
  readonly choose: () => void
}

/** Of more cities the far ones are found by their name. */
export const MOST_CITIES = 24
/** Chips that come in one update each: forty at once would be more than one takes (docs/design.md §9). */
const AT_ONCE = 16
const FRAME_MS = 16

export function Chips({ choices }: { choices: readonly Choice[] }): JSX.Element {
  const [most, setMost] = useState(AT_ONCE)
  useEffect(() => {
    if (most >= choices.length) return
    const timer = setTimeout(() => setMost(most + AT_ONCE), FRAME_MS)
    return () => clearTimeout(timer)
  }, [most, choices.length])
  return (
    <View className="row">
      {choices.slice(0, most).map(({ text, choose }) => (
        <Tappable key={text} className="chip" label={text} onTap={choose}>
          {text}
        </Tappable>
      ))}
    </View>
  )
}

export function Back({ text, onTap }: { text: string; onTap: () => void }): JSX.Element {
  return (
    <Tappable className="link" label={text} onTap={onTap}>
      <Icon name="back" />
      {text}
    </Tappable>
  )
}
