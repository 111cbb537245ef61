import type { ThingKind } from '@core/feed/things'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { useCourier } from '@/store/stores'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import { SearchResults } from './SearchResults'
import { useSearch } from './useSearch'

interface SearchViewProps {
  onOpen: (kind: ThingKind, id: string) => void
  onOlder: () => void
}

/** One box over everything. What was opened or sent off is remembered as a recent search, on this phone only. */
export function SearchView({ onOpen, onOlder }: SearchViewProps): JSX.Element {
  const [words, setWords] = useState('')
  const state = useSearch(words)
  const addSearch = useCourier(courier => courier.addSearch)
  const recent = useCourier(courier => courier.searches)
  const setCourier = useCourier(courier => courier.set)
  const openHit = (kind: ThingKind, id: string): void => {
    addSearch(words.trim())
    onOpen(kind, id)
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
          onConfirm={() => state.kind === 'found' && addSearch(words.trim())}
        />
        {words !== '' && (
          <Tappable className="link" label={copy.wipe} onTap={() => setWords('')}>
            <Icon name="close" />
            {copy.wipe}
          </Tappable>
        )}
      </View>
      {state.kind === 'idle' && recent.length > 0 && (
        <>
          <View className="h3 spread">
            {copy.recent}
            <Tappable className="link" label={copy.clearRecent} onTap={() => setCourier({ searches: [] })}>
              {copy.clearRecent}
            </Tappable>
          </View>
          <View className="row">
            {recent.map(past => (
              <Tappable key={past} className="chip" label={past} onTap={() => setWords(past)}>
                {past}
              </Tappable>
            ))}
          </View>
        </>
      )}
      <SearchResults state={state} onOpen={openHit} onTry={setWords} onOlder={onOlder} />
    </>
  )
}
