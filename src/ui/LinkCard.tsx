import { View } from '@tarojs/components'
import { spoken, webAria } from './aria'

interface LinkCardProps {
  title: string
  meta?: string | undefined
  icon?: string
  onTap: () => void
}

/** A card that opens one thing. Elements are written out, not composed, so that Taro can compile them into one template. */
export function LinkCard({ title, meta = '', icon = 'none', onTap }: LinkCardProps): JSX.Element {
  const label = meta ? `${title}，${meta}` : title
  return (
    <View
      compileMode
      className="card row nowrap"
      hoverClass="pressed"
      ariaRole="link"
      ariaLabel={spoken(label)}
      onClick={onTap}
      {...webAria({ role: 'link' })}
    >
      <View className={`icon icon-${icon}`} />
      <View className="grow">
        <View className="title">{title}</View>
        <View className="meta">{meta}</View>
      </View>
      <View className="icon icon-next" />
    </View>
  )
}
