import { View } from '@tarojs/components'
import { headingProps } from './aria'
import { Icon } from './Icon'
import { Tappable } from './Tappable'

interface SectionTitleProps {
  text: string
  /** One quiet way on, at the right. */
  action?: { text: string; onTap: () => void; icon?: string }
  hint?: string
}

export function SectionTitle({ text, action, hint }: SectionTitleProps): JSX.Element {
  return (
    <View className={hint ? 'h2 wrap' : 'h2'}>
      <View {...headingProps()}>{text}</View>
      {hint && <View className="meta">{hint}</View>}
      {action && (
        <Tappable className="link" label={action.text} onTap={action.onTap}>
          {action.icon && <Icon name={action.icon} />}
          {action.text}
          <Icon name="next" />
        </Tappable>
      )}
    </View>
  )
}
