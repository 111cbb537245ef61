import { View } from '@tarojs/components'
import { liveProps } from './aria'

/** The shape of what is on its way, so that the page doesn't jump; said in words for those who don't see shapes. */
export function Skeleton({ text }: { text: string }): JSX.Element {
  return (
    <View className="card skeleton below" {...liveProps()}>
      <View className="meta">{text}</View>
      <View className="bone" />
      <View className="bone short" />
    </View>
  )
}
