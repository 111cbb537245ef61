import { View } from '@tarojs/components'
import { type PropsWithChildren, useEffect } from 'react'
import { paintChrome, paintsAlways } from '@/platform/paintChrome'
import { useSystemAppearance } from '@/platform/useSystemAppearance'
import { useCourier } from '@/store/stores'
import { roleProps } from '@/ui/aria'
import { appearanceClass, isDarkNow } from './appearanceClass'
import { WebHeader } from './WebHeader'

interface ScreenProps {
  /** A bar of actions is fixed below: leave room for it; a verdict's is higher. */
  hasBar?: boolean | 'verdict'
}

/** The root of every page: theme, font step and care mode as classes; all colours and sizes hang off them (ui/tokens.scss). */
export function Screen({ hasBar = false, children }: PropsWithChildren<ScreenProps>): JSX.Element {
  const settings = useCourier(courier => courier.settings)
  const system = useSystemAppearance()
  const isDark = isDarkNow(settings, system)
  useEffect(() => {
    if (paintsAlways || settings.theme !== 'system') paintChrome(isDark, settings.isCare)
  }, [settings.theme, settings.isCare, isDark])
  return (
    <View
      className={`${appearanceClass(settings, system)}${hasBar ? ' barred' : ''}${hasBar === 'verdict' ? ' judged' : ''}`}
      {...roleProps('main')}
    >
      {process.env.TARO_ENV === 'h5' && <WebHeader />}
      {children}
    </View>
  )
}
