import { View } from '@tarojs/components'
import type { Relaxation } from '@/domain/relaxations'
import { Button } from '@/ui/Button'
import { Message } from '@/ui/Message'
import { ChunkedRows } from './ChunkedRows'
import { copy } from './copy'
import { relaxationWords } from './relaxationWords'
import type { StationsState } from './useStations'

interface StationListProps {
  state: StationsState
  onOpen: (id: string) => void
  onMore: () => void
  onRelax: (relaxation: Relaxation) => void
  onClear: () => void
}

/** Draws every case of StationsState; adding a case without drawing it does not compile. */
export function StationList({ state, onOpen, onMore, onRelax, onClear }: StationListProps): JSX.Element {
  switch (state.kind) {
    case 'empty_feed':
      return <Message icon="pin" text={copy.emptyFeed} />
    case 'none_match':
      return (
        <>
          <Message icon="filter" text={copy.noneMatch} action={{ text: copy.clearFilters, onTap: onClear }} />
          <View className="stack">
            {state.relaxations.map(each => (
              <Button key={relaxationWords(each)} text={relaxationWords(each)} onTap={() => onRelax(each)} />
            ))}
          </View>
        </>
      )
    case 'ready':
      return (
        <>
          <ChunkedRows groups={state.groups} onOpen={onOpen} />
          {state.shown < state.total && (
            <View className="buttons">
              <Button text={copy.showMore} onTap={onMore} />
            </View>
          )}
        </>
      )
  }
}
