import Taro from '@tarojs/taro'

export interface SystemAppearance {
  isDark: boolean
  /** WeChat's own font setting as our four steps: 14–16 → 2 is its default. */
  fontStep: 1 | 2 | 3 | 4
  /** iOS before 14.5 keeps no `gap` between the parts of a row: the stylesheet has margins for it (config/flexGap.ts). In a browser the page itself has looked (src/web/first/head.ts). */
  isGapless: boolean
}

const GAPLESS_IOS = /^iOS 14\.[0-4]\b/

export function readAppearance(): SystemAppearance {
  const { theme, fontSizeSetting } = Taro.getAppBaseInfo() as { theme?: string; fontSizeSetting?: number }
  const { system = '' } = Taro.getDeviceInfo()
  return { isDark: theme === 'dark', fontStep: stepOf(fontSizeSetting), isGapless: GAPLESS_IOS.test(system) }
}

/** WeChat reports 15, 16 (default), 17, 19, 21, 23 … depending on the phone. */
function stepOf(size: number | undefined): 1 | 2 | 3 | 4 {
  if (size === undefined) return 2
  if (size < 16) return 1
  if (size <= 17) return 2
  return size <= 19 ? 3 : 4
}

export function watchDark(onDark: (isDark: boolean) => void): () => void {
  const listener = ({ theme }: { theme: string }): void => onDark(theme === 'dark')
  Taro.onThemeChange(listener)
  return () => Taro.offThemeChange(listener)
}
