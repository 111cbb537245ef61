import type { Relaxation } from '@core/stations/relaxations'
import { View } from '@tarojs/components'
import { Button } from '@/ui/Button'
import { Message } from '@/ui/Message'
import { copy } from './copy'
import { relaxationWords } from './relaxationWords'
import { StationRows } from './StationRows'
import type { StationsState } from './useStations'

interface StationListProps {
  state: StationsState
  /** Says which list this is: another filter is another list. */
  contents: string
  /** Back from the map: the cards come one small update after another, the first screen is long past. */
  isBack: boolean
  onOpen: (id: string) => void
  onMore: () => void
  onRelax: (relaxation: Relaxation) => void
  onClear: () => void
}

/** Draws every case of StationsState; adding a case without drawing it does not compile. */
export function StationList({ state, contents, isBack, onOpen, onMore, onRelax, onClear }: StationListProps): JSX.Element {
  switch (state.kind) {
    case 'empty_feed':
      return <Message icon="pin" text={copy.emptyFeed} />
    case 'none_match':
      return (
        <>
          <Message icon="filter" text={copy.noneMatch} />
          <View className="stack">
            {state.relaxations.map(each => (
              <Button key={relaxationWords(each)} text={relaxationWords(each)} onTap={() => onRelax(each)} />
            ))}
            <Button icon="close" text={copy.clearFilters} onTap={onClear} />
          </View>
        </>
      )
    case 'ready':
      return (
        <>
          <StationRows rows={state.rows} contents={contents} isBack={isBack} onOpen={onOpen} />
          {/* Always there, so that the button's going sends no card again. */}
          <View className="buttons">{state.rows.length < state.total && <Button text={copy.showMore} onTap={onMore} />}</View>
        </>
      )
  }
}
