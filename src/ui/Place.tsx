import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

/** A place where one thing takes another's: swapped inside it, WeChat is sent that thing alone, and not its neighbours again. */
export const Place = ({ children }: PropsWithChildren): JSX.Element => <View>{children}</View>
