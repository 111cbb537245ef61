import Taro, { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { clip, clippable } from './clipboard'
import { pathOf, type Route } from './navigate'

/** Ours, in the package, 5:4: a card without one shows a screenshot of whatever the courier was reading. */
const PICTURE = { warm: '/assets/share.png', warning: '/assets/share/guide.png' } as const

/** The card for a chat and the one for Moments. The page's config must say enableShareAppMessage, enableShareTimeline. */
export function useShareCard(title: string, route: Route, picture: keyof typeof PICTURE = 'warm'): void {
  const path = pathOf(route)
  const imageUrl = PICTURE[picture]
  useShareAppMessage(() => ({ title, path, imageUrl }))
  useShareTimeline(() => ({ title, query: path.split('?')[1] ?? '', imageUrl }))
}

/**
 * Words that say what it is, and in a browser the way to it: a bare address is nothing that anybody opens.
 * The browser's own share sheet takes them; where there is none, and in WeChat, the clipboard.
 */
export async function passOn(all: string, route: Route, clipped: string): Promise<void> {
  const words = clippable(all)
  if (process.env.TARO_ENV !== 'h5') return void (await clip(words, clipped))
  const url = `${window.location.href.split('#')[0]}#${pathOf(route)}`
  try {
    if (navigator.share) return await navigator.share({ text: words, url })
  } catch {
    return // the sheet was closed again
  }
  await clip(`${words}\n${url}`, clipped)
}

/** True when nothing lies behind this page: a shared link or a QR code led here. */
export const isLandingPage = (): boolean => Taro.getCurrentPages().length <= 1
