import { createElement, type ReactNode } from 'react'
import { addressOf } from './links'

interface ViewProps {
  className?: string
  onClick?: () => void
  role?: string
  'aria-level'?: string
  children?: ReactNode
}

/** What stands for '@tarojs/components' in the first screen: plain HTML with the same classes; what can be tapped is a link. */
export function View({ className, onClick, role, 'aria-level': level, children }: ViewProps): JSX.Element {
  if (onClick) return createElement('a', { className, href: addressOf(onClick) }, children)
  return createElement('div', { className, ...(role === 'heading' && { role, 'aria-level': level }) }, children)
}
