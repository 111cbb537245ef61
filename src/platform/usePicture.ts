import type { Result } from '@core/result'
import { useEffect, useState } from 'react'
import type { NoPicture } from './fetchPicture'
import { pictureOf } from './pictures'

/** A picture's address once it is checked, or why there is none; null while it is on its way. `retry` asks again. */
export function usePicture(name: string): { picture: Result<string, NoPicture> | null; retry: () => void } {
  const [attempt, setAttempt] = useState(0)
  const [picture, setPicture] = useState<Result<string, NoPicture> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let isWanted = true
    setPicture(null)
    void pictureOf(name).then(found => isWanted && setPicture(found))
    return () => {
      isWanted = false
    }
  }, [name, attempt])
  return { picture, retry: () => setAttempt(count => count + 1) }
}
