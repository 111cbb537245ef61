import { useEffect } from 'react'
import { currentAlerts } from '@/domain/capLifecycle'
import type { Alert, Check, Guide } from '@/feed/types'
import type { Role } from '@/feed/wire/alerts'
import { setTabBadge } from '@/platform/tabBadge'
import { useNow } from '@/platform/useNow'
import { useCourier, useFeed } from '@/store/stores'
import { provenNowMs } from '@/sync/clock'

export interface AlertsState {
  /** In force now, most severe first. */
  readonly active: readonly Alert[]
  /** Past their date: shown dated and dimmed, never deleted. */
  readonly expired: readonly Alert[]
  readonly cancelled: readonly { readonly alert: Alert; readonly by: Alert }[]
}

/** Alerts by CAP's life cycle, at this minute. */
export function useAlerts(): AlertsState {
  const snapshot = useFeed(feed => feed.snapshot)
  return currentAlerts(snapshot.antifraud().alerts, provenNowMs(snapshot, useNow()))
}

const ANTIFRAUD_TAB = 2

/** Alerts in force, with the unread ones counted on the tab. */
export function useBadgedAlerts(): AlertsState {
  const state = useAlerts()
  const readIds = useCourier(courier => courier.readIds)
  const unread = state.active.filter(alert => !readIds.includes(alert.identifier)).length
  useEffect(() => setTabBadge(ANTIFRAUD_TAB, unread), [unread])
  return state
}

export interface GuidesState {
  readonly checks: readonly Check[]
  readonly guidesOf: (role: Role) => readonly Guide[]
}

export function useGuides(): GuidesState {
  const { checks, guides } = useFeed(feed => feed.snapshot).antifraud()
  return { checks, guidesOf: role => guides.filter(guide => guide.role === role) }
}

export function useAlert(id: string): Alert | undefined {
  return useFeed(feed => feed.snapshot)
    .antifraud()
    .alerts.find(alert => alert.identifier === id)
}

export function useGuide(id: string): Guide | undefined {
  return useFeed(feed => feed.snapshot)
    .antifraud()
    .guides.find(guide => guide.id === id)
}
