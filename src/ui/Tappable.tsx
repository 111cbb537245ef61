import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { type Aria, ariaProps } from './aria'

interface TappableProps extends Aria {
  onTap: () => void
  className?: string
  id?: string
}

/** The one way to make something tappable: it has a name, a role and an answer to the finger within a frame. */
export function Tappable({
  onTap,
  className = '',
  id,
  label,
  role,
  isOn,
  children,
}: PropsWithChildren<TappableProps>): JSX.Element {
  const aria = ariaProps({ label, ...(role && { role }), isOn })
  return (
    <View {...(id && { id })} className={className} hoverClass="pressed" onClick={onTap} {...aria}>
      {children}
    </View>
  )
}
