import type { ThingKind } from '@core/feed/things'
import Taro from '@tarojs/taro'
import { TABS, type Tab } from './tabs'

/** Pages that are the same whatever led there. */
export type PlainPage =
  | Tab
  | 'bulletins'
  | 'search'
  | 'me'
  | 'place'
  | 'filters'
  | 'triage'
  | 'help'
  | 'privacy'
  | 'licences'
  | 'diagnostics'

/** Every place in the app that can be opened. Tabs take no parameters: what they show is in the stores. */
export type Route = { page: PlainPage } | { page: ThingKind | 'alert' | 'path'; id: string } | { page: 'report'; id: string }

/** A second tap within this time is the same tap; a page takes about as long to slide in. */
const SAME_TAP_MS = 600
let lastTap = { atMs: 0, page: '' }

/** The route as a path, for navigation and for share cards. */
export const pathOf = (route: Route): string =>
  `/pages/${route.page}/index${'id' in route ? `?id=${encodeURIComponent(route.id)}` : ''}`

/** Opens a screen once, however fast the thumb; ten deep, WeChat takes no more and the last one is replaced. */
export function open(route: Route): void {
  if (isSameTap()) return
  const url = pathOf(route)
  if (TABS.some(tab => tab === route.page)) void Taro.switchTab({ url }).catch(ignore)
  else if (Taro.getCurrentPages().length >= 10) void Taro.redirectTo({ url }).catch(ignore)
  else void Taro.navigateTo({ url }).catch(ignore)
}

/** On one of the tabs, where the tab bar is the way home. */
export const isOnTab = (): boolean => TABS.some(tab => Taro.getCurrentInstance().router?.path.includes(`pages/${tab}/index`))

/** What the bar above the page says in WeChat; a browser shows it as the name of its own tab. */
export const pageName = (): string => Taro.getCurrentInstance().page?.config?.navigationBarTitleText ?? document.title

/** A second tap on the page that is just being left; one on the page that has slid in is a tap of its own. */
function isSameTap(): boolean {
  const pages = Taro.getCurrentPages()
  const tap = { atMs: Date.now(), page: `${pages.length} ${pages[pages.length - 1]?.route}` }
  const isSame = tap.page === lastTap.page && Math.abs(tap.atMs - lastTap.atMs) < SAME_TAP_MS
  if (!isSame) lastTap = tap
  return isSame
}

/** One step back; from a shared link there is nothing behind, so home. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack().catch(ignore)
  else void Taro.switchTab({ url: '/pages/home/index' }).catch(ignore)
}

/** WeChat rejects when a page is already sliding in; the courier sees that page. */
const ignore = (): void => undefined
