import { View } from '@tarojs/components'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'

/** The way from the home screen into a self-check. */
export function SelfCheckBanner({ scenes, onOpen }: { scenes: number; onOpen: () => void }): JSX.Element | null {
  if (scenes === 0) return null
  return (
    <Tappable className="banner" label={[copy.bannerTitle, copy.bannerHint(scenes), copy.selfCheck].join(' ')} onTap={onOpen}>
      <View className="grow">
        <View className="banner-title">{copy.bannerTitle}</View>
        <View className="banner-hint">{copy.bannerHint(scenes)}</View>
      </View>
      <View className="banner-go">{copy.selfCheck}</View>
    </Tappable>
  )
}
