import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { blocksOf, type ScrollWindow } from './scrollWindow'

interface WindowedListProps {
  /** How many chunks the list has; each is drawn or left blank whole, and is one update of some 3 KB. */
  count: number
  window: ScrollWindow
  /** Of a chunk that is drawn. */
  className: string
  children: (chunk: number) => ReactNode
}

/**
 * However far down, only the chunks near the screen exist: a cheap phone scrolls 2,000 places or ten years of issues as it
 * scrolls 20 rows. One View for a chunk, drawn or blank, and one for a block of chunks: another element in its place would send
 * all its neighbours again.
 */
export function WindowedList({ count, window, className, children }: WindowedListProps): JSX.Element {
  const { first, last, heightOf, idOf } = window
  const isDrawn = (chunk: number): boolean => chunk >= first && chunk <= last
  return (
    <>
      {blocksOf(count).map(block =>
        block.some(isDrawn) ? (
          <View key={block[0]!}>
            {block.map(chunk =>
              isDrawn(chunk) ? (
                <View key={chunk} id={idOf(chunk)} className={className}>
                  {children(chunk)}
                </View>
              ) : (
                <View key={chunk} style={blank(heightOf(chunk))} />
              ),
            )}
          </View>
        ) : (
          <View key={block[0]!} style={blank(block.reduce((sum, chunk) => sum + heightOf(chunk), 0))} />
        ),
      )}
    </>
  )
}

const blank = (height: number): { height: string } => ({ height: `${height}px` })
