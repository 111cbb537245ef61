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
}

export function BarItem({ icon, text, onTap, isOn }: BarItemProps): JSX.Element {
  return (
    <Tappable className={isOn ? 'bar-item on' : 'bar-item'} label={text} isOn={isOn} onTap={onTap}>
      <Icon name={icon} />
      {text}
    </Tappable>
  )
}
