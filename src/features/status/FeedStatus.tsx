import { unbroken } from '@core/feed/copy'
import type { Snapshot } from '@core/sync/ports'
import { dayOf, formatClock } from '@core/time/shanghaiTime'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '@/platform/useNow'
import { useShown } from '@/platform/useShown'
import { useFeed } from '@/store/stores'
import { liveProps } from '@/ui/aria'
import { Strip } from '@/ui/Strip'
import { CityNotice } from './CityNotice'
import { copy } from './copy'
import { type FeedStatusKind, feedStatus } from './feedStatus'

const ICONS = {
  bundled: 'info',
  offline: 'offline',
  stale: 'history',
  expired: 'history',
  refused: 'shield-check',
  cannot_verify: 'info',
} as const

/** The strip has a place of its own: when it comes or goes, WeChat is sent the strip alone, and not the page below it again. */
export const FeedStatus = (): JSX.Element => (
  <View {...liveProps()}>
    <CityNotice />
    <Words />
  </View>
)

/**
 * Says when the content isn't today's, and lets the courier try again with one tap. Fresh content needs no words, unless they
 * stand there already: then they say so and stay until the page is come back to, so that nothing moves under the thumb.
 */
function Words(): JSX.Element | null {
  const snapshot = useFeed(feed => feed.snapshot)
  const outcome = useFeed(feed => feed.lastOutcome)
  const isRefreshing = useFeed(feed => feed.isRefreshing)
  const refresh = useFeed(feed => feed.refresh)
  const canRefresh = useFeed(feed => feed.canRefresh)
  const status = feedStatus({ snapshot, outcome, nowMs: useNow() })
  const [wasSaid, setWasSaid] = useState(status !== 'fresh')
  if (!wasSaid && status !== 'fresh') setWasSaid(true)
  useShown(() => setWasSaid(status !== 'fresh'))
  if (status === 'fresh') {
    if (!wasSaid) return null
    return (
      <Strip
        icon="check"
        title={copy.updated}
        detail={copy.checkedAt(clockWords(snapshot.confirmedAtMs ?? snapshot.generatedAtMs))}
      />
    )
  }
  return (
    <Strip
      icon={ICONS[status]}
      tone={status === 'expired' ? 'amber' : 'grey'}
      title={words(status, snapshot)}
      {...(canRefresh &&
        status !== 'cannot_verify' && {
          detail: isRefreshing ? copy.refreshing : copy.retry,
          onTap: () => void refresh('retry'),
        })}
    />
  )
}

function words(status: Exclude<FeedStatusKind, 'fresh'>, { confirmedAtMs, generatedAtMs, expiresAtMs }: Snapshot): string {
  const when = clockWords(confirmedAtMs ?? generatedAtMs)
  switch (status) {
    case 'bundled':
      return copy.bundled(dayWords(generatedAtMs))
    case 'offline':
      return copy.offline(when)
    case 'stale':
      return copy.stale(when)
    case 'expired':
      return copy.expired(dayWords(expiresAtMs))
    case 'refused':
      return copy.refused(when)
    case 'cannot_verify':
      return copy.cannotVerify(when)
  }
}

/** A date is never cut at its hyphen. */
const dayWords = (atMs: number): string => unbroken(dayOf(atMs))
const clockWords = (atMs: number): string => unbroken(`${dayOf(atMs).slice(5)} ${formatClock(atMs)}`)
