import { View } from '@tarojs/components'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'

/** The way into search from the home screen. */
export function SearchField({ onOpen }: { onOpen: () => void }): JSX.Element {
  return (
    <Tappable className="field" label={copy.placeholder} role="link" onTap={onOpen}>
      <Icon name="search" />
      <View className="grow">{copy.placeholder}</View>
    </Tappable>
  )
}
