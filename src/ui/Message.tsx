import { View } from '@tarojs/components'
import { Button } from './Button'
import { Icon } from './Icon'

interface MessageProps {
  icon: string
  text: string
  /** One way on. */
  action?: { text: string; onTap: () => void }
}

/** An empty, missing or refused state: what happened, and one way on. */
export function Message({ icon, text, action }: MessageProps): JSX.Element {
  return (
    <View className="message">
      <Icon name={icon} />
      <View>{text}</View>
      {action && <Button text={action.text} onTap={action.onTap} />}
    </View>
  )
}
