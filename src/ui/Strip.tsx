import { View } from '@tarojs/components'
import { Icon } from './Icon'
import { Tappable } from './Tappable'

interface StripProps {
  icon: string
  title: string
  detail?: string | undefined
  tone?: 'red' | 'amber' | 'grey'
  onTap?: () => void
}

/** One sentence above the content: a warning, or how old the data is. */
export function Strip({ icon, title, detail, tone = 'grey', onTap }: StripProps): JSX.Element {
  const className = tone === 'grey' ? 'strip' : `strip ${tone}`
  const inside = (
    <>
      <Icon name={icon} />
      <View className="grow">
        <View className={tone === 'red' ? 'title' : ''}>{title}</View>
        {detail && <View className="meta">{detail}</View>}
      </View>
    </>
  )
  if (!onTap) return <View className={className}>{inside}</View>
  return (
    <Tappable className={className} label={detail ? `${title}，${detail}` : title} onTap={onTap}>
      {inside}
    </Tappable>
  )
}
