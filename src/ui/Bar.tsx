import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from './Icon'
import { Tappable } from './Tappable'

/** The screen's actions, within the thumb's reach. */
export function Bar({ children }: PropsWithChildren): JSX.Element {
  return <View className="bar">{children}</View>
}

interface BarItemProps {
  icon: string
  text: string
  onTap: () => void
  isOn?: boolean
  /** When the visible word alone would not tell a listener enough. */
  label?: string
}

export function BarItem({ icon, text, onTap, isOn, label = text }: BarItemProps): JSX.Element {
  return (
    <Tappable className={isOn ? 'bar-item on' : 'bar-item'} label={label} isOn={isOn} onTap={onTap}>
      <Icon name={icon} />
      {text}
    </Tappable>
  )
}
