import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { headingProps } from './aria'

interface HeadingProps {
  /** How it is drawn: a thing's own name, a part of a text, or a small grey line above a card. */
  look?: 'headline' | 'h2' | 'h3'
}

/** What heads a part of a page, for the eye and for who reads by ear. */
export const Heading = ({ look = 'h3', children }: PropsWithChildren<HeadingProps>): JSX.Element => (
  <View className={look} {...headingProps()}>
    {children}
  </View>
)
