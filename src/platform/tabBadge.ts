import Taro from '@tarojs/taro'

/** The number on a tab; 0 takes it away. Refused while no tab page is shown, which is fine. */
export function setTabBadge(index: number, count: number): void {
  const done = count > 0 ? Taro.setTabBarBadge({ index, text: String(count) }) : Taro.removeTabBarBadge({ index })
  void Promise.resolve(done).catch(() => undefined)
}
