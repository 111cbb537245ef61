import Taro, { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { clip } from './clipboard'
import { pathOf, type Route } from './navigate'

/** Ours, in the package, 5:4: a card without one shows a screenshot of whatever the courier was reading. */
const PICTURE = '/assets/share.png'

/** The card for a chat and the one for Moments. The page's config must say enableShareAppMessage, enableShareTimeline. */
export function useShareCard(title: string, route: Route): void {
  const path = pathOf(route)
  useShareAppMessage(() => ({ title, path, imageUrl: PICTURE }))
  useShareTimeline(() => ({ title, query: path.split('?')[1] ?? '', imageUrl: PICTURE }))
}

/** A browser's own share sheet; where there is none, the link on the clipboard. */
export async function shareLink(title: string, route: Route, clipped: string): Promise<void> {
  if (process.env.TARO_ENV !== 'h5') return
  const url = `${window.location.href.split('#')[0]}#${pathOf(route)}`
  try {
    if (navigator.share) return await navigator.share({ title, url })
  } catch {
    return // the sheet was closed again
  }
  await clip(url, clipped)
}

/** True when nothing lies behind this page: a shared link or a QR code led here. */
export const isLandingPage = (): boolean => Taro.getCurrentPages().length <= 1
