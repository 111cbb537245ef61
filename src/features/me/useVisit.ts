import { useEffect } from 'react'
import type { MarkKind } from '@/store/courierState'
import { useCourier } from '@/store/stores'

/** Remembers, on this phone, that something was opened; null = it isn't there, nothing to remember. */
export function useVisit(kind: MarkKind, id: string | null): void {
  const visit = useCourier(courier => courier.visit)
  const markRead = useCourier(courier => courier.markRead)
  useEffect(() => {
    if (id === null) return
    visit(kind, id, Date.now())
    markRead(id)
  }, [kind, id, visit, markRead])
}
