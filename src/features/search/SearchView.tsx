import type { SearchAids } from '@core/find/search'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { useCourier } from '@/store/stores'
import { Heading } from '@/ui/Heading'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import { type SearchActions, SearchResults, SearchSaid } from './SearchResults'
import { type RankStations, useSearch } from './useSearch'
import { useSettled } from './useSettled'

interface SearchViewProps extends SearchActions {
  aids: () => SearchAids
  rank: RankStations
}

/** One box over everything. What was opened or sent off is remembered as a recent search, on this phone only. */
export function SearchView({ aids, rank, ...actions }: SearchViewProps): JSX.Element {
  const [words, setWords] = useState('')
  const [settled, settle] = useSettled(words)
  const state = useSearch(settled, aids, rank)
  const hasPlace = useCourier(courier => courier.place !== null)
  const addSearch = useCourier(courier => courier.addSearch)
  const ask = (asked: string): void => {
    setWords(asked)
    settle(asked)
  }
  return (
    <>
      <View className="field">
        <Icon name="search" />
        <Input
          className="input"
          value={words}
          focus
          confirmType="search"
          placeholder={copy.placeholder}
          placeholderClass="placeholder"
          ariaLabel={copy.input}
          maxlength={40}
          onInput={event => setWords(event.detail.value)}
          onConfirm={event => {
            settle(event.detail.value)
            if (event.detail.value.trim() !== '') addSearch(event.detail.value.trim())
          }}
        />
        {words !== '' && (
          <Tappable className="link" label={copy.wipe} onTap={() => ask('')}>
            <Icon name="close" />
            {copy.wipe}
          </Tappable>
        )}
      </View>
      <SearchSaid state={state} onOlder={actions.onOlder} />
      {state.kind === 'idle' ? (
        <Idle onTry={ask} />
      ) : (
        <SearchResults
          key={state.words}
          state={state}
          rank={rank}
          hasPlace={hasPlace}
          {...remembering(actions, () => addSearch(state.words))}
        />
      )}
    </>
  )
}

/** Whatever is done with a hit, the words that led to it are kept. */
const remembering = (actions: SearchActions, remember: () => void): SearchActions => ({
  ...actions,
  onOpen: doc => {
    remember()
    actions.onOpen(doc)
  },
  onStation: id => {
    remember()
    actions.onStation(id)
  },
  onPlace: place => {
    remember()
    actions.onPlace(place)
  },
})

/** Nothing typed yet: what was looked for lately, and what others look for. */
function Idle({ onTry }: { onTry: (words: string) => void }): JSX.Element {
  const recent = useCourier(courier => courier.searches)
  const setCourier = useCourier(courier => courier.set)
  return (
    <>
      {recent.length > 0 && (
        <>
          <View className="h3 spread">
            {copy.recent}
            <Tappable className="link" label={copy.clearRecent} onTap={() => setCourier({ searches: [] })}>
              {copy.clearRecent}
            </Tappable>
          </View>
          <Words all={recent} onTry={onTry} />
        </>
      )}
      <Heading>{copy.tryThese}</Heading>
      <Words all={copy.suggestions} onTry={onTry} />
    </>
  )
}

const Words = ({ all, onTry }: { all: readonly string[]; onTry: (words: string) => void }): JSX.Element => (
  <View className="row">
    {all.map(words => (
      <Tappable key={words} className="chip" label={words} onTap={() => onTry(words)}>
        {words}
      </Tappable>
    ))}
  </View>
)
