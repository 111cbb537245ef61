import Taro, { usePageScroll } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { type ChunkRange, NOTHING_DRAWN, type ScrollWindow, stepTowards, visibleChunks, withMeasured } from '@/ui/scrollWindow'
import { screenPx as screenHeight } from './screenPx'

const ONE_CHUNK: ChunkRange = [0, 0]
/** Between two chunks on their way to the screen. */
const PAUSE_MS = 30
/** One decision per this much scrolling: a thumb's flick is thousands of pixels. */
const STEP_PX = 300

interface ListShape {
  /** When it changes this is another list, and begins at its first chunk. */
  readonly contents?: string
  /** How high a chunk is, roughly, in CSS pixels: words and font step differ, so only one never drawn is taken to be this high. */
  readonly guessPx: number
  /** Begin with blanks and step; else with the whole first screen in one update. */
  readonly isStepped?: boolean
}

/**
 * Draws of a long list only what is near the screen, one chunk more at a time, and leaves measured blanks elsewhere.
 * `name` makes ids unique on the page.
 */
export function useScrollWindow(
  name: string,
  count: number,
  { contents = '', guessPx, isStepped = false }: ListShape,
): ScrollWindow {
  const [scrollTop, setScrollTop] = useState(0)
  const [heights, setHeights] = useState<readonly (number | undefined)[]>([])
  const [screenPx] = useState(screenHeight)
  usePageScroll(({ scrollTop: top }) => setScrollTop(past => (Math.abs(past - top) < STEP_PX ? past : top)))

  const wanted = visibleChunks(heights, count, guessPx, scrollTop, scrollTop + screenPx)
  const [drawn, setDrawn] = useState({ contents, range: isStepped ? NOTHING_DRAWN : wanted })
  const range = drawn.contents === contents ? drawn.range : ONE_CHUNK
  useEffect(() => {
    const next = stepTowards(range, wanted)
    if (next === range && drawn.contents === contents) return undefined
    const timer = setTimeout(() => setDrawn({ contents, range: next }), PAUSE_MS)
    return () => clearTimeout(timer)
  })
  const [first, last] = [range[0], Math.min(range[1], count - 1)]
  const idOf = (chunk: number): string => `${name}-${chunk}`
  useEffect(() => {
    if (count > 1) measure(idOf, first, last, found => setHeights(past => withMeasured(past, found)))
  })
  return { first, last, heightOf: chunk => heights[chunk] ?? guessPx, idOf }
}

function measure(
  idOf: (chunk: number) => string,
  first: number,
  last: number,
  found: (heights: ReadonlyMap<number, number>) => void,
): void {
  const query = Taro.createSelectorQuery()
  // Taro's looks in the page on top, and throws where that one is still being put there.
  if (process.env.TARO_ENV === 'h5') query.in(null as never)
  for (let chunk = first; chunk <= last; chunk += 1) query.select(`#${idOf(chunk)}`).boundingClientRect()
  query.exec((rects: readonly ({ height: number } | null)[]) => {
    found(new Map(rects.flatMap((rect, at) => (rect && rect.height > 0 ? [[first + at, rect.height] as const] : []))))
  })
}
