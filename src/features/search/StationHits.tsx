import { AMENITY_LABEL } from '@core/feed/copy'
import type { Amenity } from '@core/feed/types'
import type { StationAsk } from '@core/find/search'
import { SHOWN_OF_A_KIND } from '@core/find/sections'
import { matchRanges } from '@core/search/matchRanges'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Heading } from '@/ui/Heading'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import { Marked } from './Marked'
import type { RankStations } from './useSearch'

interface StationHitsProps {
  ask: StationAsk
  words: readonly string[]
  rank: RankStations
  onOpen: (id: string) => void
  /** Offered where nobody said where the courier is. */
  onPlace: (() => void) | null
}

/** As many rows as one update holds. */
const MORE = 5

/** Stations in the order of every list of them, with their state and how long it takes to be there. */
export function StationHits({ ask, words, rank, onOpen, onPlace }: StationHitsProps): JSX.Element {
  const [most, setMost] = useState(SHOWN_OF_A_KIND)
  const { rows, total } = rank(ask, most)
  const left = total - rows.length
  return (
    <>
      <Heading>{headingOf(ask)}</Heading>
      <View className="card divided hits">
        {rows.map(({ id, name, open, where }) => (
          <Tappable key={id} className="line" role="link" label={[name, where, open.text].join('，')} onTap={() => onOpen(id)}>
            <View className="title">
              <Marked text={name} ranges={matchRanges(name, words)} />
            </View>
            <View className="meta">{where}</View>
            <View className={`pill ${open.tone}`}>{open.text}</View>
          </Tappable>
        ))}
      </View>
      {/* Outside the card and always there: rows that come below it send no row again. */}
      <View>
        {left > 0 && (
          <Tappable className="link" label={moreWords(most, left, total)} onTap={() => setMost(most + MORE)}>
            {moreWords(most, left, total)}
          </Tappable>
        )}
      </View>
      {onPlace && ask.around === null && (
        <Tappable className="link" role="link" label={copy.choosePlace} onTap={onPlace}>
          <Icon name="locate" />
          {copy.choosePlace}
        </Tappable>
      )}
    </>
  )
}

const moreWords = (most: number, left: number, total: number): string =>
  most === SHOWN_OF_A_KIND ? copy.allStations(total) : copy.moreStations(Math.min(MORE, left))

function headingOf({ amenities, when, around }: StationAsk): string {
  const what = [
    ...(amenities.length > 0 ? [copy.has(amenities.map(code => AMENITY_LABEL[code as Amenity] ?? code))] : []),
    ...(when === 'night' ? [copy.night] : []),
  ]
  const order = around ? copy.soonestFrom(around.name) : copy.soonest
  return [...(what.length > 0 ? what : [copy.kinds.station]), order].join('，')
}
