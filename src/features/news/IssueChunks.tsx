import { View } from '@tarojs/components'
import { useScrollWindow } from '@/platform/useScrollWindow'
import { IssuePieces, type IssuePiecesProps } from './IssuePieces'
import type { Issue } from './issues'
import { inShelves, newsChunks } from './newsChunks'
import { useStaged } from './useStaged'

interface IssueChunksProps extends Omit<IssuePiecesProps, 'pieces'> {
  issues: readonly Issue[]
}

/**
 * However many years of issues, only the rows near the screen exist. Chunks keep their places, twenty a shelf, so that
 * drawing one sends that one and not its neighbours; a shelf far from the screen is one blank of its height.
 */
export function IssueChunks({ issues, readIds, topic, onOpen }: IssueChunksProps): JSX.Element {
  const chunks = newsChunks(issues)
  const { first, last, heightOf, idOf } = useScrollWindow('issues', chunks.length)
  const isDrawn = useStaged(first, last)
  const blank = (from: number, count: number): { height: string } => {
    let height = 0
    for (let chunk = from; chunk < from + count; chunk += 1) height += heightOf(chunk)
    return { height: `${height}px` }
  }
  return (
    <View>
      {inShelves(chunks).map(({ from, chunks: shelf }) =>
        from > last + 1 || from + shelf.length < first ? (
          <View key={from} style={blank(from, shelf.length)} />
        ) : (
          <View key={from} style={{ height: 'auto' }}>
            {shelf.map((pieces, at) =>
              isDrawn(from + at) ? (
                <View key={idOf(from + at)} id={idOf(from + at)} className="issues">
                  <IssuePieces pieces={pieces} readIds={readIds} topic={topic} onOpen={onOpen} />
                </View>
              ) : (
                <View key={idOf(from + at)} style={blank(from + at, 1)} />
              ),
            )}
          </View>
        ),
      )}
    </View>
  )
}
