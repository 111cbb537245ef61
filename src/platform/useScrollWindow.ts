import Taro, { usePageScroll } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { visibleChunks } from '@/domain/scrollWindow'

/** Card heights differ with words and font step; only the first, unmeasured drawing uses this. */
const GUESS_PX = 1600
/** One decision per this much scrolling: a thumb's flick is thousands of pixels. */
const STEP_PX = 300

export interface ScrollWindow {
  readonly first: number
  readonly last: number
  /** The height to leave blank for a chunk that isn't drawn. */
  readonly heightOf: (chunk: number) => number
  readonly idOf: (chunk: number) => string
}

/** Draws of a long list only what is near the screen, and leaves measured blanks elsewhere. `name` makes ids unique on the page. */
export function useScrollWindow(name: string, count: number): ScrollWindow {
  const [scrollTop, setScrollTop] = useState(0)
  const [heights, setHeights] = useState<readonly (number | undefined)[]>([])
  const [screenPx] = useState(() => Taro.getWindowInfo().windowHeight)
  usePageScroll(({ scrollTop: top }) => setScrollTop(past => (Math.abs(past - top) < STEP_PX ? past : top)))

  const [first, last] = visibleChunks(heights, count, GUESS_PX, scrollTop, scrollTop + screenPx)
  const idOf = (chunk: number): string => `${name}-${chunk}`
  useEffect(() => {
    if (count > 1) measure(idOf, first, last, found => setHeights(past => merged(past, found)))
  })
  return { first, last, heightOf: chunk => heights[chunk] ?? GUESS_PX, idOf }
}

function measure(
  idOf: (chunk: number) => string,
  first: number,
  last: number,
  found: (heights: ReadonlyMap<number, number>) => void,
): void {
  const query = Taro.createSelectorQuery()
  for (let chunk = first; chunk <= last; chunk += 1) query.select(`#${idOf(chunk)}`).boundingClientRect()
  query.exec((rects: readonly ({ height: number } | null)[]) => {
    found(new Map(rects.flatMap((rect, at) => (rect && rect.height > 0 ? [[first + at, rect.height] as const] : []))))
  })
}

/** The same array when nothing changed, so that measuring doesn't draw again. */
function merged(past: readonly (number | undefined)[], found: ReadonlyMap<number, number>): readonly (number | undefined)[] {
  if ([...found].every(([chunk, height]) => past[chunk] === height)) return past
  const next = [...past]
  for (const [chunk, height] of found) next[chunk] = height
  return next
}
