import { useEffect, useState } from 'react'

/** A thumb types four letters a second; what it pauses for is what it wants found. */
const PAUSE_MS = 150

/** What was typed once the thumb rests; and the way to have it at once. */
export function useSettled(typed: string): readonly [settled: string, settle: (words: string) => void] {
  const [settled, settle] = useState(typed)
  useEffect(() => {
    if (settled === typed) return
    const timer = setTimeout(() => settle(typed), typed.trim() === '' ? 0 : PAUSE_MS)
    return () => clearTimeout(timer)
  }, [settled, typed])
  return [settled, settle]
}
