import { useEffect, useState } from 'react'

const FRAME_MS = 16

/** How many of `count` sections exist so far: one a frame, so that no update is large and the first is there at once. */
export function useUnfolding(count: number): number {
  const [shown, show] = useState(1)
  useEffect(() => {
    if (shown >= count) return
    const timer = setTimeout(() => show(shown + 1), FRAME_MS)
    return () => clearTimeout(timer)
  }, [shown, count])
  return Math.min(shown, count)
}
