import { useEffect, useState } from 'react'

const STILL_MS = 500

/** A value once it has stood still for a moment: a page is not drawn for every letter. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), STILL_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
