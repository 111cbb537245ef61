import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { useSystemAppearance } from '@/platform/useSystemAppearance'
import { useCourier } from '@/store/stores'
import { appearanceClass } from './appearanceClass'

interface ScreenProps {
  /** A bar of actions is fixed below: leave room for it. */
  hasBar?: boolean
}

/** The root of every page: theme, font step and care mode as classes; all colours and sizes hang off them (ui/tokens.scss). */
export function Screen({ hasBar = false, children }: PropsWithChildren<ScreenProps>): JSX.Element {
  const settings = useCourier(courier => courier.settings)
  const system = useSystemAppearance()
  return <View className={`${appearanceClass(settings, system)}${hasBar ? ' barred' : ''}`}>{children}</View>
}
