import { View } from '@tarojs/components'
import { Icon } from './Icon'
import { Tappable } from './Tappable'

interface LinkCardProps {
  title: string
  meta?: string | undefined
  icon?: string
  onTap: () => void
}

/** A card that opens one thing. */
export function LinkCard({ title, meta, icon, onTap }: LinkCardProps): JSX.Element {
  return (
    <Tappable className="card row nowrap" role="link" label={meta ? `${title}，${meta}` : title} onTap={onTap}>
      {icon && <Icon name={icon} />}
      <View className="grow">
        <View className="title">{title}</View>
        {meta && <View className="meta">{meta}</View>}
      </View>
      <Icon name="next" />
    </Tappable>
  )
}
