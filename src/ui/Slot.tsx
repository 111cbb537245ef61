import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

/** Where one thing takes another’s place: swapped inside it, WeChat is sent that thing alone, and not its neighbours again. */
export const Slot = ({ children }: PropsWithChildren): JSX.Element => <View>{children}</View>
