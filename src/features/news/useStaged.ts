import { useEffect, useState } from 'react'

const FRAME_MS = 16
/** What the first screen takes, in one go. */
const AT_FIRST = 2

/**
 * Which of the chunks from `first` to `last` to draw now. After a jump they come one a frame, the one in the middle of the
 * screen first: each is an update of its own of a few KB, where all at once would be one that a cheap phone feels.
 */
export function useStaged(first: number, last: number): (chunk: number) => boolean {
  const [drawn, setDrawn] = useState<readonly number[]>(() => Array.from({ length: AT_FIRST }, (_, chunk) => chunk))
  const isNear = (chunk: number): boolean => (chunk >= first && chunk <= last) || (first === 0 && chunk < AT_FIRST)
  const missing = nearestFirst(first, last).find(chunk => !drawn.includes(chunk))
  useEffect(() => {
    if (missing === undefined) return
    const timer = setTimeout(() => setDrawn(past => [...past.filter(isNear), missing]), FRAME_MS)
    return () => clearTimeout(timer)
  })
  return chunk => isNear(chunk) && drawn.includes(chunk)
}

function nearestFirst(first: number, last: number): readonly number[] {
  const middle = (first + last) / 2
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at).sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  )
}
