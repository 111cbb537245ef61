import type { ThingKind } from '@core/feed/things'
import { useEffect } from 'react'
import { useCourier } from '@/store/stores'

/**
 * Remembers, on this phone, that something was opened; null = it isn't there, nothing to remember.
 * `title`: for what may move out of the feed's newest part (older articles).
 */
export function useVisit(kind: ThingKind, id: string | null, title?: string): void {
  const visit = useCourier(courier => courier.visit)
  const markRead = useCourier(courier => courier.markRead)
  useEffect(() => {
    if (id === null) return
    visit(kind, id, Date.now(), title)
    markRead(id)
  }, [kind, id, title, visit, markRead])
}
