import Taro from '@tarojs/taro'
import { TABS, type Tab } from './tabs'

/** The number on a tab; 0 takes it away. Refused while no tab page is shown, which is fine. */
export function setTabBadge(tab: Tab, count: number): void {
  const index = TABS.indexOf(tab)
  const done = count > 0 ? Taro.setTabBarBadge({ index, text: String(count) }) : Taro.removeTabBarBadge({ index })
  void Promise.resolve(done).catch(() => undefined)
}
