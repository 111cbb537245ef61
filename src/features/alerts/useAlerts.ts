import { currentAlerts, supersededBy } from '@core/alerts/capLifecycle'
import type { Alert, Article, Guide, SelfCheck } from '@core/feed/types'
import type { Role } from '@core/feed/wire/alerts'
import { provenNowMs } from '@core/time/provenNow'
import { useEffect } from 'react'
import { setTabBadge } from '@/platform/tabBadge'
import { useNow } from '@/platform/useNow'
import type { Detail } from '@/store/detail'
import { useCourier, useFeed } from '@/store/stores'

interface AlertsState {
  /** In force now, most severe first. */
  readonly active: readonly Alert[]
  /** Past their date: shown dated and dimmed, never deleted. */
  readonly expired: readonly Alert[]
  readonly cancelled: readonly { readonly alert: Alert; readonly by: Alert }[]
}

/** Alerts by CAP's life cycle, at this minute. */
export function useAlerts(): AlertsState {
  const snapshot = useFeed(feed => feed.snapshot)
  return currentAlerts(snapshot.alerts().alerts, provenNowMs(snapshot, useNow()))
}

export interface BadgedAlerts extends AlertsState {
  /** In force and not opened on this phone: these come first, on 首页 too. */
  readonly unread: readonly Alert[]
  /** In force and opened: still listed, no longer on top. */
  readonly read: readonly Alert[]
}

/** Alerts in force, with the unread ones counted on the tab. */
export function useBadgedAlerts(): BadgedAlerts {
  const state = useAlerts()
  const readIds = useCourier(courier => courier.readIds)
  const isRead = ({ identifier }: Alert): boolean => readIds.includes(identifier)
  const unread = state.active.filter(alert => !isRead(alert))
  useEffect(() => setTabBadge('antifraud', unread.length), [unread.length])
  return { ...state, unread, read: state.active.filter(isRead) }
}

export interface GuidesState {
  readonly checks: readonly SelfCheck[]
  readonly guidesOf: (role: Role) => readonly Guide[]
}

export function useGuides(): GuidesState {
  const { checks, guides } = useFeed(feed => feed.snapshot).alerts()
  return { checks, guidesOf: role => guides.filter(guide => guide.role === role) }
}

export interface AlertDetail {
  readonly alert: Alert
  readonly isExpired: boolean
  /** The message that updated or cancelled it: an old link or a shared card must not pass it off as in force. */
  readonly by: Alert | null
  /** What the alert speaks of and the feed still holds. */
  readonly checks: readonly SelfCheck[]
  readonly guides: readonly Guide[]
}

export function useAlert(id: string): Detail<AlertDetail> {
  const snapshot = useFeed(feed => feed.snapshot)
  const nowMs = provenNowMs(snapshot, useNow())
  const { alerts, checks, guides } = snapshot.alerts()
  const alert = alerts.find(({ identifier }) => identifier === id)
  if (!alert) return { kind: 'gone' }
  const { related } = alert
  return {
    kind: 'ready',
    alert,
    isExpired: alert.expiresAtMs <= nowMs,
    by: supersededBy(alerts, id, nowMs),
    checks: pick(checks, related.checks),
    guides: pick(guides, related.guides),
  }
}

export interface GuideDetail {
  readonly guide: Guide
  /** The self-check for it: the one that names this guide, else the one this guide names. */
  readonly check: SelfCheck | null
  /** What that check asks for, then what only the guide adds. */
  readonly signs: readonly string[]
  readonly guides: readonly Guide[]
  readonly articles: readonly Article[]
}

export function useGuide(id: string): Detail<GuideDetail> {
  const snapshot = useFeed(feed => feed.snapshot)
  const { checks, guides } = snapshot.alerts()
  const guide = guides.find(each => each.id === id)
  if (!guide) return { kind: 'gone' }
  const { related } = guide
  const own = checks.find(check => check.guide === id)
  return {
    kind: 'ready',
    guide,
    check: own ?? pick(checks, related.checks)[0] ?? null,
    signs: [...(own?.questions.map(({ text }) => text) ?? []), ...guide.signs],
    guides: pick(guides, related.guides),
    articles: pick(snapshot.news(), related.articles),
  }
}

const pick = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[] = []): readonly T[] =>
  all.filter(({ id }) => ids.includes(id))
