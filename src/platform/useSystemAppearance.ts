import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

export interface SystemAppearance {
  isDark: boolean
  /** WeChat's own font setting as our four steps: 14–16 → 2 is its default. */
  fontStep: 1 | 2 | 3 | 4
  /** iOS before 14.5 keeps no `gap` between the parts of a row: the stylesheet has margins for it (config/flexGap.ts). In a browser the page itself has looked (src/web/first/head.ts). */
  isGapless: boolean
}

const GAPLESS_IOS = /^iOS 14\.[0-4]\b/

/** What the phone asks for: dark or light, large text or not. Follows changes while the app is open. */
export function useSystemAppearance(): SystemAppearance {
  const [appearance, setAppearance] = useState(readSystemAppearance)
  useEffect(() => watch(isDark => setAppearance(past => ({ ...past, isDark }))), [])
  return appearance
}

function readSystemAppearance(): SystemAppearance {
  if (process.env.TARO_ENV === 'h5') return { isDark: darkQuery().matches, fontStep: 2, isGapless: false }
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

const darkQuery = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)')

function watch(onDark: (isDark: boolean) => void): () => void {
  if (process.env.TARO_ENV === 'h5') {
    const query = darkQuery()
    const listener = (event: MediaQueryListEvent): void => onDark(event.matches)
    query.addEventListener('change', listener)
    return () => query.removeEventListener('change', listener)
  }
  const listener = ({ theme }: { theme: string }): void => onDark(theme === 'dark')
  Taro.onThemeChange(listener)
  return () => Taro.offThemeChange(listener)
}
