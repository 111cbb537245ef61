import { AMENITY_LABEL } from '@core/feed/copy'
import type { Amenity, Hotline } from '@core/feed/types'
import type { SearchDoc } from '@core/find/searchDoc'
import { type Section, SHOWN_OF_A_KIND } from '@core/find/sections'
import type { NamedPlace } from '@core/geo/places'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { liveProps } from '@/ui/aria'
import { Button } from '@/ui/Button'
import { Heading } from '@/ui/Heading'
import { Message } from '@/ui/Message'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import { HitRows } from './HitRows'
import { PlaceHits } from './PlaceHits'
import { StationHits } from './StationHits'
import type { RankStations, SearchState } from './useSearch'
import { useUnfolding } from './useUnfolding'

export interface SearchActions {
  onOpen: (doc: SearchDoc) => void
  onStation: (id: string) => void
  onPlace: (place: NamedPlace) => void
  /** To the page on which one says where one is. */
  onPlaces: () => void
  onCall: (number: string) => void
  onOlder: () => void
}

interface SearchResultsProps extends Omit<SearchActions, 'onOlder'> {
  state: Exclude<SearchState, { kind: 'idle' }>
  rank: RankStations
  hasPlace: boolean
}

/** How much was found, or that nothing was. Its place is there before the words are: only what changes in it is read out. */
export function SearchSaid({ state, onOlder }: { state: SearchState; onOlder: () => void }): JSX.Element {
  return <View {...liveProps()}>{state.kind !== 'idle' && <Said state={state} onOlder={onOlder} />}</View>
}

function Said({ state, onOlder }: { state: SearchResultsProps['state']; onOlder: () => void }): JSX.Element {
  if (state.kind === 'found') {
    const { found, words, count } = state
    const taken = found.isGuess ? copy.close(words) : found.takenFor ? copy.takenFor(found.takenFor) : ''
    return <View className="meta found">{[taken, copy.summary(count)].filter(Boolean).join('。')}</View>
  }
  const { missing, hasOlder, words } = state
  const text =
    missing.length > 0 ? copy.noneHas(missing.map(code => AMENITY_LABEL[code as Amenity] ?? code).join('、')) : copy.none(words)
  return <Message icon="search" text={text} {...(hasOlder && { action: { text: copy.older, onTap: onOlder } })} />
}

/** What was found, the surest first; or a way on. */
export function SearchResults({ state, rank, hasPlace, ...actions }: SearchResultsProps): JSX.Element {
  const shown = useUnfolding(state.kind === 'found' ? state.sections.length : 0)
  if (state.kind === 'none') return <Calls calls={state.calls} onCall={actions.onCall} />
  const { found, sections, calls } = state
  return (
    <>
      {sections.slice(0, shown).map(section => (
        <SectionView
          key={section.kind === 'more' ? section.of : section.kind}
          section={section}
          words={found.words}
          rank={rank}
          hasPlace={hasPlace}
          {...actions}
        />
      ))}
      {calls.length > 0 && shown === sections.length && <Calls calls={calls} onCall={actions.onCall} />}
    </>
  )
}

/** As many rows as one update holds. */
const MORE = 5

interface SectionViewProps extends Omit<SearchActions, 'onOlder'> {
  section: Section
  words: readonly string[]
  rank: RankStations
  hasPlace: boolean
}

function SectionView({ section, words, rank, hasPlace, ...actions }: SectionViewProps): JSX.Element {
  const [most, setMost] = useState(SHOWN_OF_A_KIND)
  switch (section.kind) {
    case 'places':
      return <PlaceHits places={section.places} onPlace={actions.onPlace} onLine={actions.onPlaces} />
    case 'stations':
      return (
        <StationHits
          ask={section.ask}
          words={words}
          rank={rank}
          onOpen={actions.onStation}
          onPlace={hasPlace ? null : actions.onPlaces}
        />
      )
    case 'best':
      return <HitRows hits={section.hits} words={words} isMixed onOpen={actions.onOpen} />
    case 'more': {
      const { of, hits } = section
      const more = copy.more(most, hits.length)
      return (
        <>
          <Heading>{copy.kinds[of]}</Heading>
          <HitRows hits={hits.slice(0, most)} words={words} isMixed={false} onOpen={actions.onOpen} />
          <View>
            {most < hits.length && (
              <Tappable className="link" label={more} onTap={() => setMost(most + MORE)}>
                {more}
              </Tappable>
            )}
          </View>
        </>
      )
    }
  }
}

function Calls({ calls, onCall }: { calls: readonly Hotline[]; onCall: (number: string) => void }): JSX.Element {
  return (
    <>
      <Heading>{copy.callThem}</Heading>
      <View className="buttons">
        {calls.map(({ number, name }) => (
          <Button key={number} icon="phone" text={`${number} ${name}`} onTap={() => onCall(number)} />
        ))}
      </View>
    </>
  )
}
