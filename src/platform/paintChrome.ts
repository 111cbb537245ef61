import Taro from '@tarojs/taro'
import { TABS } from './tabs'

/** Whether the app itself must paint: a browser knows nothing of theme.json. */
export const paintsAlways: boolean = process.env.TARO_ENV === 'h5'

/** What WeChat draws around the page, in the two themes; the page itself takes its colours from ui/tokens.scss. */
const CHROME = {
  light: { front: '#000000', back: '#f7f5f1', tab: '#ffffff', tabText: '#555b64', tabOn: '#1f2328', border: 'white' },
  dark: { front: '#ffffff', back: '#15171a', tab: '#1f2226', tabText: '#b4b8be', tabOn: '#f1efea', border: 'black' },
} as const

/**
 * Navigation and tab bar in the courier's theme, and in a browser in the courier's size: WeChat's own tab bar has one. On weapp needed only against the system's: following it is theme.json's work.
 * Each call is refused on pages that have no such bar, which is fine.
 */
export function paintChrome(isDark: boolean, isCare: boolean): void {
  if (process.env.TARO_ENV === 'h5') {
    const classes = { 'on-dark': isDark, 'on-light': !isDark, 'on-care': isCare }
    for (const [name, isOn] of Object.entries(classes)) document.body.classList.toggle(name, isOn)
  }
  const { front, back, tab, tabText, tabOn, border } = CHROME[isDark ? 'dark' : 'light']
  const suffix = isDark ? '-dark' : ''
  void Taro.setNavigationBarColor({ frontColor: front, backgroundColor: back }).catch(ignore)
  void Taro.setBackgroundColor({ backgroundColor: back }).catch(ignore)
  void Taro.setTabBarStyle({ color: tabText, selectedColor: tabOn, backgroundColor: tab, borderStyle: border }).catch(ignore)
  TABS.forEach((name, index) => {
    void Taro.setTabBarItem({
      index,
      iconPath: `assets/tab/${name}${suffix}.png`,
      selectedIconPath: `assets/tab/${name}${suffix}-on.png`,
    }).catch(ignore)
  })
}

const ignore = (): void => undefined
